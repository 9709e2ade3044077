import { locales } from '../../locales.ts'
import type { Article } from '../article.ts'
import { drawings } from '../drawings.ts'
import type { Outline } from '../outline.ts'
import { type Problem, rule } from '../problems.ts'
import { careLevels } from '../vocabulary.ts'

const { error, warning } = rule('parity')

type Item = { id: string; line: number }

/** What the two languages of a page must have in equal number. */
const counted: Record<string, (outline: Outline) => readonly { line: number; text: string }[]> = {
  questions: ({ questions }) => questions.map(({ question, line }) => ({ text: question, line })),
  'sections (##)': ({ contents }) => contents.filter(({ depth }) => depth === 2),
  'care cards': ({ cards }) => cards.map(({ title, line }) => ({ text: title, line })),
}

/** What each of the two must have if the other has it. */
const named: Record<string, { items: (outline: Outline) => readonly Item[]; report: typeof error }> = {
  source: { items: ({ citations }) => citations, report: error },
  drawing: {
    items: ({ figures }) =>
      figures.filter(({ name }) => isDrawing(name)).map(({ name, line }) => ({ id: name, line })),
    report: error,
  },
  'explained word': { items: ({ terms }) => terms, report: warning },
}

/** What the article has more than its twin, and care cards of another level. */
export function checkParity(article: Article, twin: Article): Problem[] {
  const [ours, theirs, { file }] = [article.outline, twin.outline, article]
  if (!ours || !theirs) return []
  const more = Object.entries(counted).flatMap(([name, items]) => {
    const [here, there] = [items(ours), items(theirs)]
    const surplus = here[there.length]
    const what = `This page has ${here.length} ${name}, ${twin.file} has ${there.length}.`
    const list = `Here: ${listed(here)}. There: ${listed(there)}.`
    return surplus && !theirs.passages.some(isBrokenHeading)
      ? [error({ file, line: surplus.line }, what, `Write what is missing there, or remove it here. ${list}`)]
      : []
  })
  const alone = Object.entries(named).flatMap(([name, { items, report }]) =>
    missing(items(ours), items(theirs)).map(({ id, line }) => {
      const what = `The ${name} "${id}" stands here, but not in ${twin.file}.`
      return report({ file, line }, what, 'Write it there too, or remove it here.')
    }),
  )
  const later = locales.indexOf(article.locale) > locales.indexOf(twin.locale)
  return [...more, ...alone, ...(later ? checkLevels(ours, theirs, file, twin.file) : [])]
}

/** So that a reader of both languages sees the odd one. */
function listed(items: readonly { text: string }[]): string {
  return items.map(({ text }) => `“${text}”`).join(', ') || 'none'
}

/** Where a heading lacks its space, the rule of signs names it there; a count here would blame the wrong file. */
function isBrokenHeading({ text }: { text: string }): boolean {
  return /^#{2,6}\p{L}/u.test(text)
}

/** Each item that the others lack, once. */
function missing(items: readonly Item[], others: readonly Item[]): Item[] {
  const first = new Map(items.toReversed().map(item => [item.id, item]))
  for (const { id } of others) first.delete(id)
  return [...first.values()]
}

function checkLevels(ours: Outline, theirs: Outline, file: string, twin: string): Problem[] {
  return ours.cards.flatMap(({ level, line }, index) => {
    const other = theirs.cards[index]?.level ?? level
    if (!isCareLevel(level) || !isCareLevel(other)) return []
    const what = `The care card is "${level}" here and "${other}" in ${twin}.`
    return other === level
      ? []
      : [error({ file, line }, what, 'Find out which is right, and write it in both.')]
  })
}

/** What has no such name is told of where it stands, once. */
function isCareLevel(level: string): boolean {
  return (careLevels as readonly string[]).includes(level)
}

function isDrawing(name: string): boolean {
  return (drawings as readonly string[]).includes(name)
}
