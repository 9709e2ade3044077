import type { Clinic } from '../lib/content/schema/clinic.ts'
import type { Ui } from '../lib/content/schema/ui.ts'
import type { Locale, Localized } from '../lib/locales.ts'

/** What every part of the frame needs to know: the language, its words, the clinic, and the addresses. */
export type Site = {
  locale: Locale
  ui: Ui
  clinic: Clinic
  /** Addresses of the pages that the frame links to, in the page's language. */
  paths: Record<'home' | 'search' | 'glossary' | 'words' | 'evidence' | 'contact', string>
  /** Each page about the guide: its id, address and short title. */
  about: readonly { id: string; path: string; short: string }[]
}

/** A page as lists show it. */
export type Entry = {
  id: string
  path: string
  title: string
  short: string
  description: string
  /** What the filter of the search page finds it by; other lists do without. */
  words?: string
}

/** Where the same page stands in each language. */
export type Translations = Localized
