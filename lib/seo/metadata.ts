import type { Metadata } from 'next'
import { env } from '../env.ts'
import { type Locale, type Localized, locales } from '../locales.ts'

type Input = {
  locale: Locale
  /** Who speaks; stands after every title that does not name it. */
  clinic: { name: string }
  title: string
  description: string
  /** Where this page stands in each language. */
  paths: Localized
  /** False for pages that search engines should not list. */
  indexed?: boolean
}

/** Search engines cut longer ones off. */
const longestTitle = 70

/** What the head of a page says to machines. x-default is the English twin; of the homes it is `/`. */
export function pageMetadata({ locale, clinic, title, description, paths, indexed = true }: Input): Metadata {
  const withName = `${title} | ${clinic.name}`
  const fullTitle = title.includes(clinic.name) || withName.length > longestTitle ? title : withName
  if (!indexed) return { title: fullTitle, description, robots: { index: false } }
  const absolute = (path: string) => env.siteUrl + path
  const isHome = paths.en === '/en'
  return {
    title: fullTitle,
    description,
    alternates: {
      canonical: absolute(paths[locale]),
      languages: {
        ...Object.fromEntries(locales.map(each => [each, absolute(paths[each])])),
        'x-default': absolute(isHome ? '/' : paths.en),
      },
    },
    formatDetection: { telephone: false },
  }
}
