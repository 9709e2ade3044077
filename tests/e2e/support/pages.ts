import { readdirSync, readFileSync } from 'node:fs'
import {
  errorPages,
  requestsPath,
  type SystemPage,
  systemPages,
  systemPath,
  thanksPath,
} from '../../../lib/addresses.ts'
import { type Locale, locales, otherLocale } from '../../../lib/locales.ts'

/** A page that the tests visit. */
export type TestPage = {
  /** The same in both languages. */
  id: string
  locale: Locale
  path: string
  /** The path of the same page in the other language. */
  twin: string
}

/** The articles, from the file names and slugs of content/, without help from lib/content. */
export const articles: TestPage[] = readdirSync('content/articles/en')
  .filter(file => file.endsWith('.mdx'))
  .flatMap(file => bothLanguages(file.replace('.mdx', ''), locale => `/${locale}/${slugOf(locale, file)}`))

const listedSystemPages = (Object.keys(systemPages) as SystemPage[]).filter(id => !errorPages.includes(id))

/** The pages made by code that patients may come to. */
export const system: TestPage[] = listedSystemPages.flatMap(id =>
  bothLanguages(id, locale => systemPath(locale, id)),
)

/** Every page that the sitemap should list. */
export const pages: TestPage[] = [...system, ...articles]

/** What stands in place of a page that is missing (404) or broke (500). The switch leads to the other home. */
export const errors: (TestPage & { status: number })[] = locales.flatMap(locale => {
  const twin = systemPath(otherLocale(locale), 'home')
  const nowhere = locale === 'en' ? '/en/no-such-page' : '/es/no-hay-tal-pagina'
  return [
    { id: 'not-found', locale, path: nowhere, twin, status: 404 },
    { id: 'error', locale, path: systemPath(locale, 'error'), twin, status: 500 },
  ]
})

/** All that patients may come to see. */
export const everyPage: TestPage[] = [...pages, ...errors]

/** Addresses that are no page for people. */
export const documents = ['/', '/healthz', '/robots.txt', '/sitemap.xml'] as const

/** Addresses that answer only a form, each visited by contact.spec.ts. */
export const answers = [requestsPath, ...locales.flatMap(locale => [`/${locale}/answer`, thanksPath(locale)])]

/** The pages of the staff, each visited by staff.spec.ts. */
export const staff = [
  '/staff/sign-in',
  '/staff/session',
  '/staff/search',
  '/staff/requests',
  '/staff/requests/K7M-4QX-2P9',
  '/staff/requests/K7M-4QX-2P9/change',
]

/** The article that the guide began with, in each language. */
export const pillars = articles.filter(({ id }) => id === 'diagnostic-imaging-vs-radiology')

function bothLanguages(id: string, pathIn: (locale: Locale) => string): TestPage[] {
  return locales.map(locale => ({ id, locale, path: pathIn(locale), twin: pathIn(otherLocale(locale)) }))
}

function slugOf(locale: Locale, file: string): string {
  const head = readFileSync(`content/articles/${locale}/${file}`, 'utf8').split('\n---')[0] ?? ''
  return /^slug:\s*["']?([a-z0-9-]+)/m.exec(head)?.[1] ?? `no-slug-in-${file}`
}
