import type { Locale } from '../../locales.ts'
import type { Article } from '../article.ts'
import type { Corpus } from '../corpus.ts'
import type { Entry } from '../data-files.ts'
import type { Place } from '../problems.ts'
import type { Exam } from '../schema/exam.ts'
import { attribute, isComponent, lineOf, plainText, walk } from '../tree.ts'

/** Something that readers read, and where it stands. */
export type Text = { text: string; place: Place }

/** All that readers of a language read: heads and texts of articles, words of the glossary, exams, words they will see. */
export function textsOf(corpus: Corpus, locale: Locale): Text[] {
  const running = corpus.articles.filter(article => article.locale === locale).flatMap(runningTexts)
  return [...plainTextsOf(corpus, locale), ...running]
}

/** What is shown as it is written, without Markdown: heads, the texts within <Word …>, data. */
export function plainTextsOf({ articles, glossary, exams, decoder }: Corpus, locale: Locale): Text[] {
  return [
    ...articles.filter(article => article.locale === locale).flatMap(plainTexts),
    ...glossary.flatMap(entry => textsOfEntry(entry, ['term', 'meaning'], locale)),
    ...exams.flatMap(entry => textsOfEntry(entry, ['name', 'summary', 'radiationNote'], locale)),
    ...exams.flatMap(entry => textsOfVisit(entry, locale)),
    ...decoder.flatMap(entry => textsOfEntry(entry, ['means', 'go'], locale)),
  ]
}

/** Paragraphs, headings and cells of tables. */
export function runningTexts({ tree, file }: Article): Text[] {
  return [...(tree ? walk(tree) : [])].flatMap(([node]) =>
    ['paragraph', 'heading', 'tableCell'].includes(node.type)
      ? [{ text: plainText(node), place: { file, line: lineOf(node) } }]
      : [],
  )
}

function plainTexts({ fields, at, tree, file }: Article): Text[] {
  const points = (fields.answer?.points ?? []).map(({ text }, index) => ({
    text,
    place: at(['answer', 'points', index, 'text']),
  }))
  const head = [
    ...(['title', 'short', 'description'] as const).map(key => ({ text: fields[key], place: at([key]) })),
    { text: fields.answer?.lead, place: at(['answer', 'lead']) },
    { text: fields.reviewed?.note, place: at(['reviewed', 'note']) },
    ...(fields.changes ?? []).map(({ what }, index) => ({
      text: what,
      place: at(['changes', index, 'what']),
    })),
  ]
  const words = [...(tree ? walk(tree) : [])].flatMap(([node]) =>
    isComponent(node)
      ? ['question', 'title', 'caption', 'alt'].map(name => ({
          text: attribute(node, name),
          place: { file, line: lineOf(node) },
        }))
      : [],
  )
  return [...head, ...points, ...words].flatMap(({ text, place }) => (text ? [{ text, place }] : []))
}

function textsOfEntry<K extends string>(
  { value, at }: Entry<Record<K, Record<Locale, string>>>,
  fields: readonly K[],
  locale: Locale,
): Text[] {
  return fields.map(field => ({ text: value[field][locale], place: at([field, locale]) }))
}

function textsOfVisit({ value: { visit }, at }: Entry<Exam>, locale: Locale): Text[] {
  if (!visit) return []
  return (['wear', 'eat', 'bring', 'tell'] as const).map(field => ({
    text: visit[field][locale],
    place: at(['visit', field, locale]),
  }))
}

/** The sentences of a text, roughly: a full stop, a question or an exclamation ends one. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!…]["'”’»)\]]*)\s+/)
}
