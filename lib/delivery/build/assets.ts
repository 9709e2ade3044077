import { readdir, readFile } from 'node:fs/promises'
import { join, posix, sep } from 'node:path'
import { mediaTypeOf } from '../media-types.ts'
import { type Finished, plainFile } from './finished.ts'
import type { AdapterOutputs } from './next-types.ts'

const assetRoot = '/_next/static/'

/** Everything in public/, but for hidden files. */
export async function publicFiles(folder: string): Promise<Finished[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const names = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .filter(name => !/\/\./.test(name))
  return Promise.all(
    names.map(async name => plainFile(name, 'public', mediaTypeOf(name), await readFile(join(folder, name)))),
  )
}

/** What route handlers wrote while building: the sitemap, robots.txt, feeds, icons. */
export async function routeOutputs({ staticFiles }: AdapterOutputs): Promise<Finished[]> {
  const outputs = staticFiles.filter(({ filePath }) => filePath.endsWith('.body'))
  return Promise.all(
    outputs.map(async ({ pathname, filePath }) => {
      const meta = JSON.parse(await readFile(filePath.replace(/\.body$/, '.meta'), 'utf8'))
      const type: string = meta.headers?.['content-type'] ?? mediaTypeOf(pathname)
      return { ...plainFile(pathname, 'route', type, await readFile(filePath)), status: meta.status ?? 200 }
    }),
  )
}

/**
 * Next's files with a hash in their name: all of them when some page keeps its scripts, else only what the
 * documents and their style sheets name (styles, fonts, pictures).
 */
export async function assets(
  { staticFiles }: AdapterOutputs,
  documents: readonly Finished[],
  everything: boolean,
): Promise<Finished[]> {
  const files = new Map(
    staticFiles
      .filter(({ pathname }) => pathname.startsWith(assetRoot))
      .map(file => [file.pathname, file.filePath]),
  )
  const wanted = new Map<string, Finished>()
  const add = async (path: string): Promise<void> => {
    const filePath = files.get(path)
    if (!filePath || wanted.has(path)) return
    const file = plainFile(path, 'immutable', mediaTypeOf(path), await readFile(filePath))
    wanted.set(path, file)
    if (path.endsWith('.css')) await Promise.all(namedInStyles(path, file.body.toString()).map(add))
  }
  const named = documents.flatMap(({ body }) => namedInDocument(body.toString()))
  for (const path of new Set(everything ? files.keys() : named)) await add(path)
  return [...wanted.values()]
}

function namedInDocument(html: string): string[] {
  return html.match(/\/_next\/static\/[^"'()\s,\\<>?#&]+/g) ?? []
}

function namedInStyles(stylesheet: string, css: string): string[] {
  const addresses = [...css.matchAll(/url\(\s*["']?([^"')?#]+)/g)].map(([, address = '']) => address)
  return addresses.map(address => posix.resolve(posix.dirname(stylesheet), address))
}
