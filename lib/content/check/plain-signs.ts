import { locales } from '../../locales.ts'
import { rule } from '../problems.ts'
import { curlyQuotes } from '../yaml-texts.ts'
import type { Rule } from './rule.ts'
import { plainTextsOf } from './texts.ts'

const { error } = rule('plain-signs')

/** No signs of Markdown, and no quotes around the whole, where a text is shown as it is written. */
export const checkPlainSigns: Rule = site =>
  locales.flatMap(locale =>
    plainTextsOf(site, locale).flatMap(({ text, place }) => {
      const [sign] = /\*+|\]\(|^#+ /.exec(text) ?? []
      if (sign) {
        const what = `Readers would see the sign ${sign.trim()} here.`
        return [error(place, what, 'Remove it: only the text of a page can have bold words and links.')]
      }
      const { what, remedy } = curlyQuotes
      return /^“[^“”]*”$/.test(text) ? [error(place, what, remedy)] : []
    }),
  )
