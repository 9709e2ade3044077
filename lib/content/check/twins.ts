import { localeNames, locales } from '../../locales.ts'
import type { Article } from '../article.ts'
import { type Problem, rule } from '../problems.ts'
import { checkParity } from './parity.ts'
import type { Rule } from './rule.ts'

const { error } = rule('twins')

/** A page stands in every language, at the same place, and says the same in each. */
export const checkTwins: Rule = ({ articles }) =>
  articles.flatMap(article =>
    locales
      .filter(locale => locale !== article.locale)
      .flatMap(locale => {
        const twin = articles.find(({ id, locale: language }) => id === article.id && language === locale)
        if (twin)
          return [...checkHeads(article, twin), ...checkReview(article, twin), ...checkParity(article, twin)]
        const remedy = `Write it as content/articles/${locale}/${article.id}.mdx.`
        return [
          error({ file: article.file, line: 1 }, `The page is missing in ${localeNames[locale]}.`, remedy),
        ]
      }),
  )

/** Said once, at the later of the two languages. */
function checkHeads(article: Article, twin: Article): Problem[] {
  if (locales.indexOf(article.locale) < locales.indexOf(twin.locale)) return []
  if (!article.head || !twin.head) return []
  return (['category', 'order'] as const).flatMap(field => {
    const [ours = 'nothing', theirs = 'nothing'] = [article.head?.[field], twin.head?.[field]]
    const what = `"${field}" is ${ours} here and ${theirs} in ${twin.file}.`
    return ours === theirs ? [] : [error(article.at([field]), what, 'Write the same in both.')]
  })
}

/** A clinician who reads a page reads it in each language: the two say the same. */
function checkReview({ fields, at }: Article, twin: Article): Problem[] {
  if (!fields.reviewed || twin.fields.reviewed !== null) return []
  const what = `This page is marked as reviewed; ${twin.file} is not.`
  return [error(at(['reviewed']), what, 'Mark both, or neither.')]
}
