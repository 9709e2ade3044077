/** Natural background radiation in the United States, in millisieverts a year (NCRP Report 160, rounded). */
export const backgroundPerYear = 3

/** A dose in millisieverts: a value, a range, or less than a value. */
export type Dose = number | { min: number; max: number } | { below: number }

/** A stretch of time as people speak of it. */
export type Stretch = { count: number; unit: 'hours' | 'days' | 'months' | 'years' }

/**
 * How long natural background takes to give the same dose: dose ÷ 3 mSv a year, in the unit that gives a number
 * people can picture, rounded to two digits at most.
 * @param mSv more than 0
 */
export function backgroundStretch(mSv: number): Stretch {
  const days = (mSv / backgroundPerYear) * 365.25
  if (days < 1) return { count: Math.max(1, Math.round(days * 24)), unit: 'hours' }
  if (days < 60) return { count: Math.round(days), unit: 'days' }
  const months = days / 30.44
  if (months < 23.5) return { count: Math.round(months), unit: 'months' }
  return { count: Math.round(days / 36.525) / 10, unit: 'years' }
}

/** The highest value of a dose, by which lists are ordered. */
export function highest(dose: Dose): number {
  if (typeof dose === 'number') return dose
  return 'below' in dose ? dose.below : dose.max
}
