import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Reads the house as text: its files and their import lines. Paths are from the root, with `/`. */

export type SourceFile = { file: string; text: string }

/** One import, export-from or import() of a file. */
export type Import = {
  file: string
  line: string
  /** The room, such as `lib`, that the importing file stands in. */
  from: string
  /** What is imported: a path from the root, or a package's name. */
  target: string
  /** The room it stands in; undefined for a package. */
  to: string | undefined
  typeOnly: boolean
}

export function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile())
  return files.map(entry => join(entry.parentPath, entry.name).replaceAll('\\', '/')).sort()
}

/** The TypeScript and JavaScript of some rooms. */
export function sourceFiles(rooms: readonly string[]): SourceFile[] {
  const files = rooms.flatMap(listFiles).filter(file => /\.([cm]?[jt]s|[jt]sx)$/.test(file))
  return files.map(file => ({ file, text: readFileSync(file, 'utf8') }))
}

const statement = /^[ \t]*(?:import|export)\b([^'"=;()]*?)\bfrom\s*['"]([^'"]+)['"]/gm
const bare = /^import\s*()['"]([^'"]+)['"]/gm
const dynamic = /\bimport\(\s*()['"]([^'"]+)['"]/g

export function importsOf({ file, text }: SourceFile): Import[] {
  return [statement, bare, dynamic].flatMap(pattern =>
    [...text.matchAll(pattern)].map(([line, words = '', specifier = '']) => {
      const inside = specifier.startsWith('.')
      const target = inside ? join(dirname(file), specifier).replaceAll('\\', '/') : specifier
      return {
        file,
        line: line.trim().replace(/\s+/g, ' '),
        from: roomOf(file),
        target,
        to: inside ? roomOf(target) : undefined,
        typeOnly: words.trim().startsWith('type '),
      }
    }),
  )
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? ''
}

export function lineCount(text: string): number {
  return text.trimEnd().split('\n').length
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}
