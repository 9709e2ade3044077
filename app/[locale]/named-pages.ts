import { getPath } from '../../lib/content/index.ts'
import type { Locale } from '../../lib/locales.ts'

/** The articles that parts of the site lead to, by the name of their file in content/articles. */
const namedPages = {
  /** The main button of the home page. */
  difference: 'diagnostic-imaging-vs-radiology',
  /** What the review status of every article means. */
  review: 'how-we-write',
} as const

/** @throws if the article has been renamed or taken away: no button leads elsewhere unnoticed */
export function pathOfNamed(name: keyof typeof namedPages, locale: Locale): Promise<string> {
  return getPath(locale, namedPages[name])
}
