import type { Locale, Localized } from '../../locales.ts'
import { type Place, type Problem, rule } from '../problems.ts'
import { careCardLimits, judge, pageLimits } from '../readability/reading-level.ts'
import { hardestOf, levelOf, type Passage, passagesOf } from '../reading.ts'
import { type Rule, readable } from './rule.ts'

const { error, warning } = rule('reading')

/** No page and no care card is harder to read than patients can bear. */
export const checkReading: Rule = corpus =>
  readable(corpus).flatMap(article => {
    const { locale, file, outline } = article
    const page = checkPassages('The page', 'page', passagesOf(article), locale, { file, line: 1 })
    const cards = outline.cards.flatMap(({ title, passages, line }) =>
      checkPassages(`The care card "${title}"`, 'care-card', passages, locale, { file, line }),
    )
    return [...page, ...cards]
  })

/** Told where to begin: at the hardest passage. */
function checkPassages(
  name: string,
  kind: 'page' | 'care-card',
  passages: readonly Passage[],
  locale: Locale,
  place: Place,
): Problem[] {
  const level = levelOf(passages, locale)
  const verdict = level ? judge(level, locale, kind) : 'ok'
  if (!level || verdict === 'ok') return []
  const wanted = kind === 'page' ? aimAndLimit(locale) : `where ${careCardLimits[locale]} is the limit`
  const what = `${name} is hard to read: ${scores[locale](level.score)}, ${wanted}.`
  const at = { ...place, line: hardestOf(passages, locale)?.line ?? place.line }
  const remedy = 'Begin here, where it is hardest: shorter sentences, shorter words.'
  return [verdict === 'error' ? error(at, what, remedy) : warning(at, what, remedy)]
}

function aimAndLimit(locale: Locale): string {
  const { warn, error: limit } = pageLimits[locale]
  return `where ${warn} is the aim and ${limit} the limit`
}

/** Rounded away from the limit, so that a score beyond it never looks equal to it. */
const scores: Localized<(score: number) => string> = {
  en: score => `grade ${(Math.ceil(score * 10) / 10).toFixed(1)}`,
  es: score => `${(Math.floor(score * 10) / 10).toFixed(1)} points`,
}
