import { locales } from '../locales.ts'

/** The fields of the form for an appointment, by the names in which they are sent. A promise to the outside. */
export const fieldNames = ['name', 'phone', 'email', 'language', 'contactTime', 'message', 'website'] as const

export type FieldName = (typeof fieldNames)[number]

/** The most that a field may hold, counted as browsers count `maxlength`: UTF-16 units, a line break as one. */
export const limits = { name: 100, phone: 40, email: 254, message: 1000 } as const

/** The language in which the clinic should call; "other" is named in the message. */
export const languages = [...locales, 'other'] as const

export type Language = (typeof languages)[number]

export const contactTimes = ['any', 'morning', 'afternoon', 'evening'] as const

export type ContactTime = (typeof contactTimes)[number]

/** What is wrong with a field: codes, which the page puts into the reader's words. */
export type Problem = 'missing' | 'too-short' | 'too-long' | 'invalid' | 'characters' | 'filled'

export type Problems = Partial<Record<FieldName, Problem>>

/** What was typed, as it was typed. */
export type Values = Partial<Record<FieldName, string>>
