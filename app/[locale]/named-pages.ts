import { getPath } from '../../lib/content/index.ts'
import type { Locale } from '../../lib/locales.ts'

/** The articles that parts of the site lead to, by the name of their file in content/articles. */
const namedPages = {
  /** The main button of the home page. */
  difference: 'diagnostic-imaging-vs-radiology',
  /** The steps from the order to the answer on the home page, and its second button. */
  order: 'from-referral-to-report',
  ready: 'get-ready',
  picture: 'compare-scans',
  reading: 'who-reads-my-scan',
  talk: 'read-your-report',
  /** What the review status of every article means. */
  review: 'how-we-write',
} as const

export type NamedPage = keyof typeof namedPages

/** @throws if the article has been renamed or taken away: no button leads elsewhere unnoticed */
export function pathOfNamed(name: NamedPage, locale: Locale): Promise<string> {
  return getPath(locale, namedPages[name])
}
