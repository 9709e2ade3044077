import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { assets, publicFiles } from '../../lib/delivery/build/assets.ts'
import { clientModulesOf } from '../../lib/delivery/build/client-pages.ts'
import { finishDocuments } from '../../lib/delivery/build/documents.ts'
import { plainFile } from '../../lib/delivery/build/finished.ts'
import type { AdapterOutputs } from '../../lib/delivery/build/next-types.ts'
import { dynamicRoutes } from '../../lib/delivery/build/routes.ts'
import { writeSite } from '../../lib/delivery/build/write.ts'
import { readManifest, siteFolder } from '../../lib/delivery/manifest.ts'
import { loadSite } from '../../lib/delivery/serve/site.ts'
import { page, temporaryFolder } from './delivery-support.ts'

/** Writes files, by path below a folder. */
async function write(folder: string, files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}

const frame = '[project]/node_modules/next/dist/esm/client/components/layout-router.js'
const counter = '[project]/components/counter.tsx'

/** The list of client components that Next writes beside a built page. */
function clientList(...modules: string[]): string {
  const clientModules = Object.fromEntries(modules.map(module => [module, {}]))
  return `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};
globalThis.__RSC_MANIFEST["/page"] = ${JSON.stringify({ clientModules })};`
}

type Prerender = { html: string; revalidate?: number | false; closed?: boolean; postponed?: string }

/** What Next tells an adapter about pages of one route, as far as the adapter reads it. */
async function built(
  route: string,
  modules: string[],
  pages: Record<string, Prerender>,
): Promise<AdapterOutputs> {
  const folder = await temporaryFolder()
  await write(folder, { 'page_client-reference-manifest.js': clientList(frame, ...modules) })
  const prerenders = Object.entries(pages).map(
    async ([pathname, { html, revalidate = false, postponed }], at) => {
      const filePath = join(folder, `${at}.html`)
      await writeFile(filePath, html)
      const fallback = { filePath, initialRevalidate: revalidate, postponedState: postponed }
      return {
        pathname,
        route,
        routeType: 'page',
        response: 'complete',
        compute: 'static',
        parentFallbackMode: false,
        fallback,
      }
    },
  )
  const appPages = [{ pathname: route, filePath: join(folder, 'page.js') }]
  const outputs = { appPages, appRoutes: [], prerenders: await Promise.all(prerenders), staticFiles: [] }
  return outputs as unknown as AdapterOutputs
}

const scripted = '<!DOCTYPE html><h1>Hello<!-- --> you</h1><script>self.__next_f.push(1)</script>'

describe('finished documents', () => {
  it('of patients lose the scripts, in Next’s own copy too', async () => {
    const outputs = await built('/[locale]', [], { '/en': { html: scripted }, '/es/404': { html: scripted } })
    const [home, missing] = await finishDocuments(outputs, await temporaryFolder())
    expect(home).toMatchObject({
      path: '/en',
      file: 'en.html',
      status: 200,
      runtime: false,
      scriptHashes: [],
    })
    expect(home?.body.toString()).toBe('<!DOCTYPE html><h1>Hello you</h1>')
    expect(await readFile(outputs.prerenders[0]?.fallback?.filePath ?? '', 'utf8')).toBe(
      home?.body.toString(),
    )
    expect(missing).toMatchObject({ file: 'es/404.html', status: 404 })
  })

  it('that use a client component of ours stay as they are', async () => {
    const outputs = await built('/tool', [counter], { '/tool': { html: scripted } })
    const [tool] = await finishDocuments(outputs, await temporaryFolder())
    expect(tool?.body.toString()).toBe(scripted)
    expect(tool).toMatchObject({ runtime: true, scriptHashes: [expect.stringMatching(/^'sha256-/)] })
  })

  it('that need scripts to show their content fail the build, all at once, with the remedy', async () => {
    const suspended = '<!DOCTYPE html><template id="B:0"></template>'
    const outputs = await built('/[locale]/[slug]', [], {
      '/en/a': { html: suspended },
      '/es/b': { html: suspended },
      '/en/c': { html: scripted },
      '/en/d': { html: scripted, revalidate: 60 },
      '/en/e': { html: scripted, postponed: 'state' },
    })
    const error = await finishDocuments(outputs, await temporaryFolder()).catch(String)
    expect(error).toMatch(/\/en\/a: .*<template id="B:…">.*Take out <Suspense> and loading\.tsx/)
    expect(error).toContain('/es/b: ')
    expect(error).not.toContain('/en/c')
    expect(error).toMatch(/\/en\/d: .*Take out "revalidate"/)
    expect(error).toMatch(/\/en\/e: .*partial prerendering/)
  })
})

describe('the typeface', () => {
  const hint = '<link rel="preconnect" href="/" crossorigin=""/>'

  it('of this build is fetched with each page that Next gave a hint of it', async () => {
    const distDir = await temporaryFolder()
    await write(distDir, { 'static/media/letters.woff2': '' })
    const outputs = await built('/[locale]', [], { '/en': { html: `<!DOCTYPE html>${hint}` } })
    const [home] = await finishDocuments(outputs, distDir)
    expect(home?.body.toString()).toContain('<link rel="preload" href="/_next/static/media/letters.woff2"')
  })

  it('that no page would fetch fails the build, and says where to mend it', async () => {
    const distDir = await temporaryFolder()
    await write(distDir, { 'static/media/letters.woff2': '' })
    const outputs = await built('/[locale]', [], { '/en': { html: scripted } })
    await expect(finishDocuments(outputs, distDir)).rejects.toThrow('lib/delivery/build/typeface.ts')
  })
})

describe('client components', () => {
  it.each([
    [[frame], []],
    [[frame, '[project]/node_modules/next/dist/client/app-dir/link.js', '[project]/app/error.tsx'], []],
    [[frame, counter], [counter]],
    [['[project]/node_modules/some-library/menu.js'], ['[project]/node_modules/some-library/menu.js']],
    [
      ['[project]/node_modules/next/dist/client/script.js'],
      ['[project]/node_modules/next/dist/client/script.js'],
    ],
  ])('of %j keep the scripts for %j', async (modules, kept) => {
    const folder = await temporaryFolder()
    await write(folder, { 'page_client-reference-manifest.js': clientList(...modules) })
    expect(await clientModulesOf(join(folder, 'page.js'))).toEqual(kept)
  })
})

describe('routes that Next answers on request', () => {
  it('are those that were not finished, the most exact first', async () => {
    const outputs = await built('/[locale]', [], { '/en': { html: '' } })
    const folder = await temporaryFolder()
    await write(folder, { 'page_client-reference-manifest.js': clientList(counter) })
    const filePath = join(folder, 'page.js')
    outputs.appPages.push(
      ...([
        { pathname: '/staff/[id]', filePath },
        { pathname: '/staff/[id].rsc', filePath },
        { pathname: '/_not-found', filePath },
      ] as never[]),
    )
    outputs.appRoutes.push(
      ...([{ pathname: '/[[...rest]]' }, { pathname: '/' }, { pathname: '/healthz' }] as never[]),
    )
    expect((await dynamicRoutes(outputs)).map(({ route, kind, runtime }) => [route, kind, runtime])).toEqual([
      ['/healthz', 'route', false],
      ['/', 'route', false],
      ['/staff/[id]', 'page', true],
      ['/[[...rest]]', 'route', false],
    ])
  })
})

describe('files beside the documents', () => {
  it('of public/ go out, hidden ones do not', async () => {
    const folder = await temporaryFolder()
    await write(folder, { 'scripts/a.js': 'a()', '.DS_Store': '', 'images/.cache/x.png': '' })
    expect(await publicFiles(folder)).toEqual([
      expect.objectContaining({
        path: '/scripts/a.js',
        file: 'scripts/a.js',
        type: 'text/javascript; charset=utf-8',
      }),
    ])
    expect(await publicFiles(join(folder, 'missing'))).toEqual([])
  })

  it('of Next are those that a document or its styles name, unless some page keeps its scripts', async () => {
    const folder = await temporaryFolder()
    const files = {
      'chunks/a.css': 'p{src:url(../media/b.woff2?x)}',
      'media/b.woff2': '',
      'chunks/c.js': '',
      'media/d.webp': '',
    }
    await write(folder, files)
    const staticFiles = Object.keys(files).map(name => ({
      pathname: `/_next/static/${name}`,
      filePath: join(folder, name),
    }))
    const outputs = { staticFiles } as unknown as AdapterOutputs
    const html = '<link href="/_next/static/chunks/a.css"/><img srcset="/_next/static/media/d.webp 2x, /x"/>'
    const paths = async (everything: boolean) =>
      (await assets(outputs, [page('/en', { body: Buffer.from(html) })], everything))
        .map(({ path }) => path)
        .sort()
    expect(await paths(false)).toEqual([
      '/_next/static/chunks/a.css',
      '/_next/static/media/b.woff2',
      '/_next/static/media/d.webp',
    ])
    expect(await paths(true)).toHaveLength(4)
  })
})

describe('the written folder', () => {
  it('holds each text compressed, and nothing of an older build', async () => {
    const distDir = await temporaryFolder()
    const folder = siteFolder(distDir)
    await writeSite(distDir, { build: '1', files: [page('/en/old')], dynamic: [] })
    const picture = plainFile('/a.webp', 'public', 'image/webp', Buffer.from('x'.repeat(500)))
    await writeSite(distDir, { build: '2', files: [page('/en/new'), picture], dynamic: [] })
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(
      ['a.webp', 'en', 'en/new.html', 'en/new.html.br', 'en/new.html.gz'].sort(),
    )
    const text = page('/en/new').body.toString()
    expect(brotliDecompressSync(await readFile(join(folder, 'en/new.html.br'))).toString()).toBe(text)
    expect(gunzipSync(await readFile(join(folder, 'en/new.html.gz'))).toString()).toBe(text)
  })

  it('gives the same tag to the same content, another to each way of writing it', async () => {
    const distDir = await temporaryFolder()
    const write = async (text: string) =>
      (
        await writeSite(distDir, {
          build: '1',
          files: [page('/en', { body: Buffer.from(text.repeat(99)) })],
          dynamic: [],
        })
      ).files['/en']?.encodings
    const [first, same, other] = [await write('a '), await write('a '), await write('b ')]
    expect(same).toEqual(first)
    expect(other?.identity.etag).not.toBe(first?.identity.etag)
    expect(new Set([first?.identity.etag, first?.br?.etag, first?.gzip?.etag]).size).toBe(3)
  })

  it('that is missing, or of another version, says what to do', async () => {
    const distDir = await temporaryFolder()
    await expect(loadSite(distDir, { https: false })).rejects.toThrow('Build it with "npm run build"')
    await writeFile(join(distDir, 'site.json'), '{"files":[]}')
    await expect(readManifest(distDir)).rejects.toThrow('was written by another version')
  })
})
