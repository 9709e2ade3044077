import type { SiteFile } from '../manifest.ts'

/** A file of the finished site, before it is written. */
export type Finished = Pick<SiteFile, 'file' | 'kind' | 'status' | 'type' | 'runtime' | 'scriptHashes'> & {
  /** The address, decoded, such as `/en/glossary`. */
  path: string
  body: Buffer
}

/** A file that is sent as it is: no page. */
export function plainFile(path: string, kind: Finished['kind'], type: string, body: Buffer): Finished {
  return { path, file: path.slice(1), kind, status: 200, type, runtime: false, scriptHashes: [], body }
}

/**
 * How long a copy may be used without asking.
 * - Documents and what is made from content: never. A corrected sentence reaches the next reader, and
 *   asking costs 200 bytes, because the answer is 304.
 * - Our own modules: never, for they belong to the documents of the same build.
 * - Pictures and other files of public/: a day, then a copy may still be shown while a new one is fetched.
 * - Files with a hash in their name: a year.
 */
export function cacheControlOf({ kind, type, status }: Pick<Finished, 'kind' | 'type' | 'status'>): string {
  if (status >= 400) return 'no-cache'
  if (kind === 'immutable') return 'public, max-age=31536000, immutable'
  if (kind === 'public' && !type.startsWith('text/'))
    return 'public, max-age=86400, stale-while-revalidate=604800'
  return 'public, max-age=0, must-revalidate'
}
