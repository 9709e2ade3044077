import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Files } from '../files.ts'

/**
 * The files of content/ on the disk, hidden ones left out; only .mdx and .yaml carry their text.
 * @throws when there is no folder content/ in root
 */
export async function readDiskFiles(root: string): Promise<Files> {
  const content = join(root, 'content')
  const paths = (await listFiles(content)).sort()
  const entries = paths.map(async path => {
    const text = /\.(mdx|yaml)$/.test(path) ? await readFile(join(content, path), 'utf8') : ''
    return [path, text] as const
  })
  return new Map(await Promise.all(entries))
}

/** The files of public/, as addresses such as `/images/knee.png`. */
export async function listPublicFiles(root: string): Promise<Set<string>> {
  return new Set((await listFiles(join(root, 'public'))).map(path => `/${path}`))
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
}
