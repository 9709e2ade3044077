/** The languages of the site. A page exists in all of them or in none. */
export const locales = ['en', 'es'] as const

export type Locale = (typeof locales)[number]

/** One value for each language. */
export type Localized<T = string> = Record<Locale, T>

/** What a language calls itself. */
export const localeNames: Localized = { en: 'English', es: 'Español' }

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value)
}

/** The language to offer in the switch: with two, the other one. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'es' : 'en'
}

/**
 * The language of the site that a visitor's browser likes best.
 * @param header the Accept-Language header, such as `es-US,es;q=0.9,en;q=0.8`; may be missing
 */
export function preferredLocale(header: string | null | undefined): Locale {
  const ranked = (header ?? '')
    .split(',')
    .map(entry => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';')
      const weight = parameters.find(parameter => parameter.trim().startsWith('q='))
      return { language: tag.split('-')[0] ?? '', weight: weight ? Number(weight.trim().slice(2)) : 1 }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return ranked.map(({ language }) => language).find(isLocale) ?? 'en'
}
