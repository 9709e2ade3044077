import { type Problem, rule } from '../problems.ts'
import type { Site } from '../site.ts'
import { isRead } from './strays.ts'

const { error } = rule('empty')

/** Files that should say something and say nothing. Other rules would find all that the other files have. */
export function checkEmpty({ files }: Site): Problem[] {
  return [...files].flatMap(([path, text]) => {
    if (!isRead(path) || path.endsWith('.md')) return []
    const place = { file: `content/${path}`, line: 1 }
    const remedy = 'Write it, or go back to the last saved version.'
    if (text.trim() === '') return [error(place, 'The file is empty.', remedy)]
    const bare = path.endsWith('.mdx') && /^---\r?\n[\s\S]*?\n---\s*$/.test(text)
    return bare ? [error(place, 'The page has no text below its head.', remedy)] : []
  })
}
