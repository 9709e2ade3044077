import type { Locale } from '../../locales.ts'
import type { Article } from '../article.ts'
import type { Entry } from '../data-files.ts'
import type { Place } from '../problems.ts'
import type { Site } from '../site.ts'
import { attribute, isComponent, lineOf, plainText, walk } from '../tree.ts'

/** Something that readers read, and where it stands. */
export type Text = { text: string; place: Place }

/** All that readers of a language read: heads and texts of articles, words of the glossary, exams. */
export function textsOf({ articles, glossary, exams }: Site, locale: Locale): Text[] {
  return [
    ...articles.filter(article => article.locale === locale).flatMap(textsOfArticle),
    ...glossary.flatMap(entry => textsOfEntry(entry, ['term', 'meaning'], locale)),
    ...exams.flatMap(entry => textsOfEntry(entry, ['name', 'summary', 'radiationNote'], locale)),
  ]
}

function textsOfArticle(article: Article): Text[] {
  const { fields, at, tree, file } = article
  const points = (fields.answer?.points ?? []).map(({ text }, index) => ({
    text,
    place: at(['answer', 'points', index, 'text']),
  }))
  const head = [
    ...(['title', 'short', 'description'] as const).map(key => ({ text: fields[key], place: at([key]) })),
    { text: fields.answer?.lead, place: at(['answer', 'lead']) },
  ].flatMap(({ text, place }) => (text ? [{ text, place }] : []))
  const body = [...(tree ? walk(tree) : [])].flatMap(([node]) => {
    const place = { file, line: lineOf(node) }
    if (['paragraph', 'heading', 'tableCell'].includes(node.type)) return [{ text: plainText(node), place }]
    if (!isComponent(node)) return []
    return ['question', 'title', 'caption', 'alt'].flatMap(name => {
      const text = attribute(node, name)
      return text ? [{ text, place }] : []
    })
  })
  return [...head, ...points, ...body]
}

function textsOfEntry<K extends string>(
  { value, at }: Entry<Record<K, Record<Locale, string>>>,
  fields: readonly K[],
  locale: Locale,
): Text[] {
  return fields.map(field => ({ text: value[field][locale], place: at([field, locale]) }))
}

/** The sentences of a text, roughly: a full stop, a question or an exclamation ends one. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!…]["'”’»)\]]*)\s+/)
}
