import { expect, test } from 'vitest'
import { categories } from '../../lib/content/schema/article.ts'
import { subjects } from '../../lib/content/schema/decoder.ts'
import { careLevels } from '../../lib/content/vocabulary.ts'
import { sourceFiles } from './house.ts'
import { uiIn } from './render.tsx'

/** Those that are read by a name which is known only when the page is made. */
const byName = [
  ...categories.map(id => `categories.${id}`),
  ...careLevels.map(level => `care.${level}`),
  ...subjects.map(subject => `subjects.${subject}`),
]

test('every word of the interface is read by some page', () => {
  const code = sourceFiles(['app', 'components'])
    .map(({ text }) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))
    .join('\n')
  const all = sourceFiles(['app', 'components', 'lib'])
    .map(({ text }) => text)
    .join('\n')
  const isRead = (key: string) => new RegExp(`(\\.|[{,]\\s*)${key.split('.').at(-1)}\\b`).test(code)
  const isNamed = (key: string) => all.includes(`'${codeOf(key)}'`)
  const unread = keysOf(uiIn('en')).filter(key => !byName.includes(key) && !isRead(key) && !isNamed(key))
  expect(unread).toEqual([])
})

/** What code calls it: `problems.name-too-long` is the code too-long of the field name, `exams.daysOne` one of days. */
function codeOf(key: string): string {
  return (key.split('.').at(-1) ?? '')
    .replace(/^(name|phone|email|message|website)-/, '')
    .replace(/(Do|One)$/, '')
}

/** Such as `article.sources`. */
function keysOf(words: object): string[] {
  return Object.entries(words).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [key] : keysOf(inner).map(rest => `${key}.${rest}`),
  )
}
