import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { compress, type Effort } from '../compress.ts'
import {
  type Encoding,
  endings,
  type Manifest,
  manifestFile,
  type SiteFile,
  siteFolder,
} from '../manifest.ts'
import { isCompressible } from '../media-types.ts'
import { cacheControlOf, type Finished } from './finished.ts'

/** Bytes of text, about 400 pages, above which a build no longer takes the time to compress best. */
const muchText = 10_000_000

/** Writes the folder anew, so that nothing of an older build stays, and the manifest last. */
export async function writeSite(
  distDir: string,
  { files, ...rest }: Omit<Manifest, 'files'> & { files: Finished[] },
): Promise<Manifest> {
  const folder = siteFolder(distDir)
  await rm(manifestFile(distDir), { force: true })
  await rm(folder, { recursive: true, force: true })
  const text = files
    .filter(({ type }) => isCompressible(type))
    .reduce((sum, { body }) => sum + body.length, 0)
  const effort = text > muchText ? 'good' : 'best'
  const written: [string, SiteFile][] = []
  const queue = [...files]
  const worker = async () => {
    for (let file = queue.pop(); file; file = queue.pop())
      written.push([file.path, await writeFinished(folder, file, effort)])
  }
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker))
  written.sort(([a], [b]) => (a < b ? -1 : 1))
  const manifest = { ...rest, files: Object.fromEntries(written) }
  await writeFile(manifestFile(distDir), JSON.stringify(manifest, null, 1))
  return manifest
}

async function writeFinished(
  folder: string,
  { path: _, body, ...file }: Finished,
  effort: Effort,
): Promise<SiteFile> {
  const target = join(folder, file.file)
  await mkdir(dirname(target), { recursive: true })
  const write = async (encoding: Encoding, written: Buffer) => {
    await writeFile(target + endings[encoding], written)
    const hash = createHash('sha256').update(written).digest('base64url').slice(0, 22)
    return { bytes: written.length, etag: `"${hash}"` }
  }
  const encodings: SiteFile['encodings'] = { identity: await write('identity', body) }
  if (isCompressible(file.type)) {
    for (const encoding of ['br', 'gzip'] as const) {
      const compressed = await compress(encoding, body, effort)
      // A file of a few bytes grows.
      if (compressed.length < body.length) encodings[encoding] = await write(encoding, compressed)
    }
  }
  return { ...file, cacheControl: cacheControlOf(file), encodings }
}
