import type { Dose, Stretch } from '../../lib/content/background.ts'
import type { Ui } from '../../lib/content/schema/ui.ts'
import type { Locale } from '../../lib/locales.ts'
import { fill } from '../text.ts'
import type { ExamEntry } from './exam-entry.ts'

/** "15 to 90 minutes", or to ask when no source was read. */
export function usualTime({ minutes }: Pick<ExamEntry, 'minutes'>, words: Ui['exams']): string {
  if (!minutes) return words.askMinutes
  const { min, max } = minutes
  if (min === undefined) return fill(words.upTo, { max })
  return fill(min === max ? words.about : words.range, { min, max })
}

/** "0.1 mSv", "0.2 to 0.3 mSv", "less than 0.001 mSv". Both languages write the point, as Miami does. */
export function doseInWords(dose: Dose, words: Ui['exams']): string {
  if (typeof dose === 'number') return fill(words.dose, { value: dose })
  return 'below' in dose
    ? fill(words.doseBelow, { value: dose.below })
    : fill(words.doseRange, { min: dose.min, max: dose.max })
}

/** "about 12 days of natural background". */
export function stretchInWords(stretch: Stretch, words: Ui['exams'], locale: Locale): string {
  return fill(words.background, { time: timeInWords(stretch, words, locale) })
}

/** "12 days". */
export function timeInWords({ count, unit }: Stretch, words: Ui['exams'], locale: Locale): string {
  const one = `${unit}One` as const
  return fill(count === 1 ? words[one] : words[unit], {
    count: count.toLocaleString(locale === 'en' ? 'en-US' : 'es-US'),
  })
}
