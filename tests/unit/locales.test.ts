import { describe, expect, it } from 'vitest'
import { preferredLocale } from '../../lib/locales.ts'

describe('the language of a visitor without a choice', () => {
  it.each([
    ['es-US,es;q=0.9,en;q=0.8', 'es'],
    ['en-US,en;q=0.9,es;q=0.8', 'en'],
    ['fr-FR,fr;q=0.9,es;q=0.5,en;q=0.4', 'es'],
    ['en;q=0.3, es;q=0.7', 'es'],
    ['es;q=0, en;q=0.1', 'en'],
    ['ht', 'en'],
    ['*', 'en'],
    ['', 'en'],
    [null, 'en'],
  ])('%s → %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale)
  })
})
