import { errorPages, isSystemPage } from '../../addresses.ts'
import type { Corpus } from '../corpus.ts'
import { reservedIds } from '../ids.ts'
import { type PageLink, parsePageLink } from '../links.ts'
import { nearest } from '../nearest.ts'
import { type Place, type Problem, rule } from '../problems.ts'
import { languageName } from './language-name.ts'
import { isLost } from './lost-pages.ts'
import type { Readable } from './rule.ts'
import { probableTwin } from './twins.ts'

const { error } = rule('links')

/**
 * Does a link within the guide, `page:<id>`, `page:<id>#<part>` or `#<part>`, lead to something?
 * @returns undefined for any other link
 */
export function checkPagePart(
  url: string,
  article: Readable,
  corpus: Corpus,
  place: Place,
): Problem[] | undefined {
  if (url.startsWith('#')) return checkPart(url.slice(1), article, place)
  const link = parsePageLink(url)
  return link && checkPage(link, article, corpus, place)
}

function checkPage(
  { page, anchor }: PageLink,
  { locale }: Readable,
  corpus: Corpus,
  place: Place,
): Problem[] {
  if (isSystemPage(page) && !errorPages.includes(page)) {
    const known = page !== 'glossary' || !anchor || corpus.files.has(`glossary/${anchor}.yaml`)
    const remedy = 'Write the name of a file in glossary/, without its ending.'
    return known ? [] : [error(place, `The glossary has no word "${anchor}".`, remedy)]
  }
  const target = corpus.articles.find(({ id, locale: language }) => id === page && language === locale)
  if (target) return anchor && target.outline ? checkPart(anchor, target as Readable, place) : []
  const ids = [...new Set(corpus.articles.map(({ id }) => id))]
  if (isLost(corpus, page, locale)) return []
  const twin = corpus.articles.find(({ id }) => id === page)
  if (twin && probableTwin(twin, locale, corpus.articles)) return []
  if (twin) {
    return [
      error(
        place,
        `The page "${page}" is missing in ${languageName(locale)}.`,
        'Write it, or remove the link.',
      ),
    ]
  }
  const guess = nearest(page, ids)
  const remedy = guess
    ? `Did you mean page:${guess}?`
    : 'Write the name of a file in articles/, without its ending, or remove the link.'
  return [error(place, `There is no page "${page}".`, remedy)]
}

function checkPart(anchor: string, { outline, file }: Readable, place: Place): Problem[] {
  const ids: string[] = [...outline.anchors.map(({ id }) => id), ...reservedIds]
  const wanted = decode(anchor)
  if (ids.includes(wanted)) return []
  const guess = nearest(wanted, ids)
  const remedy = guess
    ? `Did you mean #${guess}?`
    : 'Open that heading on the page and copy what the address bar shows after #, or remove the link.'
  return [error(place, `${file === place.file ? 'This page' : file} has no part "#${wanted}".`, remedy)]
}

/** The address bar may show á as %C3%A1. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
