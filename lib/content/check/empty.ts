import type { Corpus } from '../corpus.ts'
import { type Problem, rule } from '../problems.ts'
import { isRead } from './is-read.ts'

const { error } = rule('empty')

const remedy = 'Write it, or go back to the last saved version.'

/** Files that should say something and say nothing. Other rules would find all that the other files have. */
export function checkEmpty({ files }: Corpus): Problem[] {
  return [...files].flatMap(([path, text]) => {
    const isEmpty = isRead(path) && !path.endsWith('.md') && text.trim() === ''
    return isEmpty ? [error({ file: `content/${path}`, line: 1 }, 'The file is empty.', remedy)] : []
  })
}

/** Pages that are a head and nothing else. What is wrong with the head is told besides. */
export function checkBare({ articles, files }: Corpus): Problem[] {
  return articles
    .filter(({ file }) => /^---\r?\n[\s\S]*?\n---\s*$/.test(files.get(file.replace('content/', '')) ?? ''))
    .map(({ file }) => error({ file, line: 1 }, 'The page has no text below its head.', remedy))
}
