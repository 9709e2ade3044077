import { group } from './group.ts'

/** The questions of the form for an appointment. */
export const requestSchema = group(
  'title',
  'lead',
  'name',
  'phone',
  'phoneHint',
  'email',
  'optional',
  'language',
  'otherLanguage',
  'time',
  'any',
  'morning',
  'afternoon',
  'evening',
  'message',
  'messageHint',
  'trap',
  'send',
  'use',
  'privacy',
)

/** What is wrong with an answer, and what to write; `field-code`, or a code alone for every field. */
export const problemsSchema = group(
  'pageTitle',
  'prefix',
  'one',
  'some',
  'kept',
  'name-missing',
  'name-too-long',
  'name-invalid',
  'phone-missing',
  'phone-too-short',
  'phone-too-long',
  'phone-invalid',
  'email-too-long',
  'email-invalid',
  'message-too-long',
  'website-filled',
  'characters',
  'invalid',
)

/** Why a request was not taken, when its fields are not the reason: a title, and what to do. */
export const refusalsSchema = group(
  'too-many',
  'too-manyDo',
  'not-saved',
  'not-savedDo',
  'elsewhere',
  'elsewhereDo',
  'no-form',
  'no-formDo',
)

export const thanksSchema = group(
  'title',
  'description',
  'lead',
  'reference',
  'next',
  'call',
  'sooner',
  'again',
)
