import { z } from 'zod'
import type { Locale } from '../locales.ts'
import {
  type ContactTime,
  contactTimes,
  type FieldName,
  fieldNames,
  type Language,
  languages,
  limits,
  type Problem,
  type Problems,
  type Values,
} from './fields.ts'
import { readPhone } from './phone.ts'

/** A request for an appointment, as the clinic keeps it. */
export type ContactRequest = {
  name: string
  /** In the international form, +17865550123. */
  phone: string
  /** Empty when none was given. */
  email: string
  /** The language in which the clinic should call. */
  language: Language
  contactTime: ContactTime
  message: string
}

export type Parsed =
  | { ok: true; request: ContactRequest; values: Values }
  | { ok: false; problems: Problems; values: Values }

/** Marks of direction that come along when a number or a name is copied; nobody sees them. */
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Nothing that a keyboard does not write: control characters, and letters that were lost. */
export const unprintable = /[\p{Cc}\p{Cs}\ufffd]/u

const problem = (code: Problem) => ({ error: code })
const text = (limit: number) =>
  z
    .string()
    .refine(value => value.length <= limit, problem('too-long'))
    .refine(value => !unprintable.test(value.replace(/[\n\t]/g, '')), problem('characters'))
const line = (limit: number) => text(limit).refine(value => !value.includes('\n'), problem('characters'))

const isEmail = (value: string) => z.email().safeParse(value).success

const schema = z.object({
  name: line(limits.name).min(1, problem('missing')).regex(/\p{L}/u, problem('invalid')),
  phone: line(limits.phone)
    .min(1, problem('missing'))
    .transform((typed, context) => {
      const read = readPhone(typed)
      if ('number' in read) return read.number
      context.addIssue({ code: 'custom', message: read.problem })
      return z.NEVER
    }),
  email: line(limits.email).refine(value => value === '' || isEmail(value), problem('invalid')),
  language: z.enum(languages, problem('invalid')),
  contactTime: z.enum(contactTimes, problem('invalid')).default('any'),
  message: text(limits.message),
  website: z.literal('', problem('filled')),
})

/**
 * Reads the fields of the form.
 * @param form the decoded body; a field that came twice counts once, the first time; unknown ones are passed over
 * @param pageLanguage the language of the page with the form, which stands for one that was not chosen
 * @returns the request, or every problem as a code beside what was typed
 */
export function parseRequest(form: URLSearchParams, pageLanguage: Locale): Parsed {
  const values: Record<FieldName, string | undefined> = Object.create(null)
  for (const name of fieldNames)
    values[name] = form.get(name)?.replace(/\r\n?/g, '\n').replace(directions, '').trim()
  const given = { ...values, email: values.email ?? '', message: values.message ?? '' }
  const parsed = schema.safeParse({
    ...given,
    name: given.name ?? '',
    phone: given.phone ?? '',
    website: given.website ?? '',
    language: given.language || pageLanguage,
    contactTime: given.contactTime || undefined,
  })
  const typed = fieldNames.filter(name => name !== 'website').map(name => [name, values[name] ?? ''])
  if (parsed.success) {
    const { website: _, ...request } = parsed.data
    return { ok: true, request, values: Object.fromEntries(typed) }
  }
  const problems: Problems = {}
  for (const { path, message } of parsed.error.issues) problems[path[0] as FieldName] ??= codeOf(message)
  return { ok: false, problems, values: Object.fromEntries(typed) }
}

const codes: readonly string[] = ['missing', 'too-short', 'too-long', 'invalid', 'filled'] satisfies Problem[]

/** A message of zod's own words is about characters. */
function codeOf(message: string): Problem {
  return codes.includes(message) ? (message as Problem) : 'characters'
}
