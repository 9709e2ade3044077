import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isLocale, type Locale } from '../../locales.ts'
import { securityHeaders } from '../headers.ts'
import {
  type DynamicRoute,
  encodings,
  endings,
  readManifest,
  type SiteFile,
  siteFolder,
} from '../manifest.ts'
import { type Stored, store } from './stored.ts'

/** The finished site in memory: a few tens of megabytes for thousands of pages. */
export type Site = {
  /** By decoded path. */
  files: ReadonlyMap<string, Stored>
  /** The route that Next answers at a path, if any. */
  dynamicAt(path: string): DynamicRoute | undefined
  https: boolean
}

/**
 * Reads the finished site.
 * @param distDir Next's build folder
 * @throws Error that says what to do when the site was not built
 */
export async function loadSite(distDir: string, { https }: { https: boolean }): Promise<Site> {
  const manifest = await readManifest(distDir)
  const folder = siteFolder(distDir)
  const load = async ([path, file]: [string, SiteFile]): Promise<[string, Stored]> => {
    const present = encodings.filter(encoding => file.encodings[encoding])
    const bodies = await Promise.all(
      present.map(
        async encoding => [encoding, await readFile(join(folder, file.file + endings[encoding]))] as const,
      ),
    )
    return [path, store(file, new Map(bodies), securityHeaders({ https, scripts: file.scriptHashes }))]
  }
  const files = new Map<string, Stored>()
  const entries = Object.entries(manifest.files)
  // In portions, so that a large site does not open more files than the system allows.
  for (let at = 0; at < entries.length; at += 200) {
    for (const [path, stored] of await Promise.all(entries.slice(at, at + 200).map(load)))
      files.set(path, stored)
  }
  const routes = manifest.dynamic.map(route => ({ route, pattern: new RegExp(route.pattern) }))
  return { files, dynamicAt: path => routes.find(({ pattern }) => pattern.test(path))?.route, https }
}

/** The language of the page that explains an error: the one of the address, else English. */
export function localeOfPath(path: string): Locale {
  const prefix = path.split('/')[1] ?? ''
  return isLocale(prefix) ? prefix : 'en'
}

/** The document for an error, `/es/404` or `/en/500`; undefined when the site has none. */
export function errorDocument({ files }: Site, path: string, status: 404 | 500): Stored | undefined {
  return files.get(`/${localeOfPath(path)}/${status}`)
}
