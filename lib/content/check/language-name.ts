import type { Locale } from '../../locales.ts'

const names = new Intl.DisplayNames('en', { type: 'language' })

/** The language as messages name it, which are in English: Spanish, not Español. */
export function languageName(locale: Locale): string {
  return names.of(locale) ?? locale
}
