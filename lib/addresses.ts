import { type Locale, type Localized, locales } from './locales.ts'

/** Pages that are made by code, and their word in the address. All others are articles. */
export const systemPages = {
  home: { en: '', es: '' },
  search: { en: 'search', es: 'buscar' },
  glossary: { en: 'glossary', es: 'glosario' },
  words: { en: 'words-you-will-see', es: 'palabras-que-vera' },
  evidence: { en: 'evidence', es: 'evidencia' },
  contact: { en: 'contact', es: 'contacto' },
  'not-found': { en: '404', es: '404' },
  error: { en: '500', es: '500' },
} as const satisfies Record<string, Localized>

export type SystemPage = keyof typeof systemPages

export const systemPageIds = Object.keys(systemPages) as SystemPage[]

/** What the server sends in place of a page that is missing or broke; never listed, never indexed. */
export const errorPages: readonly SystemPage[] = ['not-found', 'error']

export function isSystemPage(id: string): id is SystemPage {
  return Object.hasOwn(systemPages, id)
}

/** The path of a page, such as `/es/glosario`; an empty slug is the language's home, `/es`. */
export function pathOf(locale: Locale, slug: string): string {
  return slug === '' ? `/${locale}` : `/${locale}/${slug}`
}

export function systemPath(locale: Locale, page: SystemPage): string {
  return pathOf(locale, systemPages[page][locale])
}

/** One path for each language, from one slug for each language. */
export function pathsOf(slugs: Localized): Localized {
  return Object.fromEntries(locales.map(locale => [locale, pathOf(locale, slugs[locale])])) as Localized
}

/** Where the form is sent. A promise: an old page may still send to it. */
export const requestsPath = '/api/requests'

const thanks: Localized = { en: 'thanks', es: 'gracias' }

/** The page that says that a request arrived, `/es/contacto/gracias`. It is made on request, never listed. */
export function thanksPath(locale: Locale): string {
  return `${systemPath(locale, 'contact')}/${thanks[locale]}`
}
