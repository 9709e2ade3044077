import type { ContactTime, Language } from '../../lib/contact/fields.ts'
import type { Ui } from '../../lib/content/schema/ui.ts'
import { type Locale, localeNames } from '../../lib/locales.ts'

/** Day and time as the clinic's clock shows them. */
export function formatTime(time: number, locale: Locale): string {
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'America/New_York' } as const
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-US' : 'es-US', options).format(time)
}

export function language(ui: Ui, language: Language): string {
  return language === 'other' ? ui.staff.other : localeNames[language]
}

export function callTime(ui: Ui, time: ContactTime): string {
  return ui.request[time].toLowerCase()
}
