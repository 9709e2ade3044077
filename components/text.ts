import type { Locale } from '../lib/locales.ts'

/** Fills the places of a sentence of the interface: `fill('Call {phone}', { phone })`. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}

/** A day such as 2026-11-23 as people of that language write it: Nov 23, 2026 · 23 de noviembre de 2026. */
export function formatDay(day: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-US' : 'es-US', {
    day: 'numeric',
    month: locale === 'en' ? 'short' : 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${day}T00:00:00Z`))
}
