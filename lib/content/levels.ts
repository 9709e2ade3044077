import { locales } from '../locales.ts'
import type { Corpus } from './corpus.ts'
import { evidenceOf, meanLevel } from './evidence.ts'
import { meanLimits, pageLimits } from './readability/reading-level.ts'

/** How easy every page is to read, as a table for a terminal: a line a page, then the means and the limits. */
export function tableOfLevels(corpus: Corpus): string {
  const byLocale = locales.map(locale => evidenceOf(corpus, locale))
  const ids = [...new Set(byLocale.flat().map(({ id }) => id))]
  const width = Math.max(20, ...ids.map(id => id.length)) + 2
  const row = (name: string, cells: readonly (number | null | undefined)[]) =>
    name.padEnd(width) + cells.map(cell => (cell?.toFixed(1) ?? '–').padStart(10)).join('')
  return [
    'Reading level'.padEnd(width) + locales.map(locale => scales[locale].padStart(10)).join(''),
    ...ids.map(id =>
      row(
        id,
        byLocale.map(pages => pages.find(page => page.id === id)?.level),
      ),
    ),
    row('mean', byLocale.map(meanLevel)),
    row(
      '  aim of the mean',
      locales.map(locale => meanLimits[locale]),
    ),
    row(
      '  aim of a page',
      locales.map(locale => pageLimits[locale].warn),
    ),
    row(
      '  limit of a page',
      locales.map(locale => pageLimits[locale].error),
    ),
    'English is a school grade, lower is easier; Spanish is INFLESZ, higher is easier.',
  ].join('\n')
}

const scales = { en: 'English', es: 'Spanish' }
