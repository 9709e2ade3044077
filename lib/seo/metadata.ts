import type { Metadata } from 'next'
import { env } from '../env.ts'
import { type Locale, type Localized, locales } from '../locales.ts'

type Input = {
  locale: Locale
  title: string
  description: string
  /** Where this page stands in each language. */
  paths: Localized
  /** False for pages that search engines should not list. */
  indexed?: boolean
}

const siteName = 'OrthoMiami'

/** What the head of a page says to machines. x-default is the English twin; of the homes it is `/`. */
export function pageMetadata({ locale, title, description, paths, indexed = true }: Input): Metadata {
  const fullTitle = title.includes(siteName) ? title : `${title} | ${siteName}`
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
