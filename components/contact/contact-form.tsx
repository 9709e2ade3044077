import type { Answer } from '../../lib/contact/answer.ts'
import { limits } from '../../lib/contact/fields.ts'
import { localeNames, locales } from '../../lib/locales.ts'
import type { Site } from '../site.ts'
import { Choice, Field } from './field.tsx'
import { wrong } from './problems.ts'

/** Asks for a call back. The server checks, and says all that is wrong at once in the page's own language. */
export function ContactForm({ site: { ui, locale, about }, answer }: { site: Site; answer: Answer }) {
  const { request: words } = ui
  const { values = {}, problems = {} } = answer
  const privacy = about.find(({ id }) => id === 'privacy')?.path
  const times = (['any', 'morning', 'afternoon', 'evening'] as const).map(value => ({
    value,
    words: words[value],
  }))
  const languages = [
    ...locales.map(each => ({
      value: each,
      words: localeNames[each],
      lang: each === locale ? undefined : each,
    })),
    { value: 'other', words: words.otherLanguage },
  ]
  return (
    <form className="form" id="contact-request" method="post" action={actionOf(answer)} noValidate>
      <Field id="name" label={words.name} error={wrong(ui, problems, 'name')}>
        {wiring => (
          <input
            {...wiring}
            name="name"
            type="text"
            autoComplete="name"
            maxLength={limits.name}
            defaultValue={values.name}
            required
          />
        )}
      </Field>
      <Field id="phone" label={words.phone} hint={words.phoneHint} error={wrong(ui, problems, 'phone')}>
        {wiring => (
          <input
            {...wiring}
            name="phone"
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            maxLength={limits.phone}
            defaultValue={values.phone}
            required
          />
        )}
      </Field>
      <Field id="email" label={words.email} optional={words.optional} error={wrong(ui, problems, 'email')}>
        {wiring => (
          <input
            {...wiring}
            name="email"
            type="email"
            autoComplete="email"
            maxLength={limits.email}
            defaultValue={values.email}
          />
        )}
      </Field>
      <Choice
        id="language"
        name="language"
        label={words.language}
        options={languages}
        chosen={values.language || locale}
        error={wrong(ui, problems, 'language')}
      />
      <Choice
        id="contactTime"
        name="contactTime"
        label={words.time}
        options={times}
        chosen={values.contactTime || 'any'}
        error={wrong(ui, problems, 'contactTime')}
      />
      <Field
        id="message"
        label={words.message}
        optional={words.optional}
        hint={words.messageHint}
        error={wrong(ui, problems, 'message')}
      >
        {wiring => (
          <textarea
            {...wiring}
            name="message"
            rows={4}
            maxLength={limits.message}
            defaultValue={values.message}
          />
        )}
      </Field>
      {/* People do not see it and leave it empty; programs that fill in everything do not. */}
      <div className="sr-only" aria-hidden="true">
        <label htmlFor="website">{words.trap}</label>
        <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
      </div>
      <div>
        <button type="submit" className="button button-large">
          {words.send}
        </button>
        <p className="field-hint">
          {words.use} {privacy && <a href={privacy}>{words.privacy}</a>}
        </p>
      </div>
    </form>
  )
}

/** A form that came back carries what its first page knew: the second time there is no page to ask. */
function actionOf({ locale, article, problems, refusal }: Answer): string {
  if (!problems && !refusal) return '/api/requests'
  return `/api/requests?${new URLSearchParams({ page: locale, ...(article && { from: article }) })}`
}
