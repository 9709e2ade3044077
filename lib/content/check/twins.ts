import { type Locale, locales } from '../../locales.ts'
import type { Article } from '../article.ts'
import { nearest } from '../nearest.ts'
import { type Problem, rule } from '../problems.ts'
import { languageName } from './language-name.ts'
import { isLost } from './lost-pages.ts'
import { checkParity } from './parity.ts'
import { checkParityOfLists } from './parity-lists.ts'
import type { Rule } from './rule.ts'

const { error } = rule('twins')

/** A page stands in every language, at the same place, and says the same in each. */
export const checkTwins: Rule = corpus => {
  const { articles } = corpus
  return articles.flatMap(article =>
    locales
      .filter(locale => locale !== article.locale)
      .flatMap(locale => {
        const twin = articles.find(({ id, locale: language }) => id === article.id && language === locale)
        if (twin)
          return [
            ...checkHeads(article, twin),
            ...checkReview(article, twin),
            ...checkChanges(article, twin),
            ...checkParity(article, twin),
            ...checkParityOfLists(article, twin),
          ]
        if (isLost(corpus, article.id, locale)) return []
        const renamed = probableTwin(article, locale, articles)
        if (renamed) return sayRenamed(article, renamed)
        const remedy = `Write it as content/articles/${locale}/${article.id}.mdx.`
        return [
          error({ file: article.file, line: 1 }, `The page is missing in ${languageName(locale)}.`, remedy),
        ]
      }),
  )
}

/** The page that may be the article in the other language under a name that was mistyped: neither has a twin. */
export function probableTwin(
  { id, locale }: Article,
  other: Locale,
  articles: readonly Article[],
): Article | undefined {
  const idsOf = (language: Locale) => articles.filter(page => page.locale === language).map(page => page.id)
  const alone = idsOf(other).filter(name => !idsOf(locale).includes(name))
  const longer = alone.find(one => one.startsWith(`${id}-`) || id.startsWith(`${one}-`))
  const name = longer ?? nearest(id, alone)
  return articles.find(page => page.locale === other && page.id === name)
}

/** Said once, at the first of the two languages. */
function sayRenamed(article: Article, twin: Article): Problem[] {
  if (locales.indexOf(article.locale) > locales.indexOf(twin.locale)) return []
  const [here, there] = [article, twin].map(({ id, locale }) => `${id}.mdx (${languageName(locale)})`)
  const what = `${here} and ${there} are probably one page.`
  return [error({ file: article.file, line: 1 }, what, 'Give both the same name.')]
}

/** Said once, at the later of the two languages. */
function checkHeads(article: Article, twin: Article): Problem[] {
  if (locales.indexOf(article.locale) < locales.indexOf(twin.locale)) return []
  if (!article.head || !twin.head) return []
  return (['category', 'order', 'home'] as const).flatMap(field => {
    const [ours = 'nothing', theirs = 'nothing'] = [article.head?.[field], twin.head?.[field]]
    const what = `"${field}" is ${ours} here and ${theirs} in ${twin.file}.`
    return ours === theirs ? [] : [error(article.at([field]), what, 'Write the same in both.')]
  })
}

/** A clinician who reads a page reads it in each language: the two say the same. */
function checkReview({ locale, fields: { reviewed }, at }: Article, twin: Article): Problem[] {
  const theirs = twin.fields.reviewed
  if (!reviewed || theirs === undefined) return []
  if (theirs === null) {
    const what = `This page is marked as reviewed; ${twin.file} is not.`
    return [error(at(['reviewed']), what, 'Mark both, or neither.')]
  }
  const isLater = locales.indexOf(locale) > locales.indexOf(twin.locale)
  const what = `This page was reviewed by "${reviewed.by}" on ${reviewed.on}, ${twin.file} by "${theirs.by}" on ${theirs.on}.`
  return isLater && (reviewed.by !== theirs.by || reviewed.on !== theirs.on)
    ? [error(at(['reviewed']), what, 'Write the same in both, or "reviewed: null" in both.')]
    : []
}

/** Readers of both languages are told of the same changes. Said once, at the later of the two. */
function checkChanges({ locale, fields: { changes }, at }: Article, twin: Article): Problem[] {
  if (locales.indexOf(locale) < locales.indexOf(twin.locale)) return []
  const days = (list: typeof changes) => list?.map(({ on }) => on).join(', ')
  const [ours, theirs] = [days(changes), days(twin.fields.changes)]
  if (ours === undefined || theirs === undefined || ours === theirs) return []
  const what = `"changes" tells of ${ours || 'nothing'} here and of ${theirs || 'nothing'} in ${twin.file}.`
  return [error(at(['changes']), what, 'Tell of the same changes in both.')]
}
