import type { ReactNode } from 'react'
import { WarningIcon } from '../icons.tsx'

/** What ties a control to its hint and its problem. */
export type Wiring = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

/** One question of a form: its label, a hint, the problem if there is one, and the control. */
export function Field({ id, label, optional, hint, error, children }: FieldProps) {
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="field-optional"> {optional}</span>}
      </label>
      <Help id={id} hint={hint} error={error} />
      {children(wire(id, hint, error))}
    </div>
  )
}

/** Several answers to one question. */
export function Choice({ id, label, error, name, options, chosen }: ChoiceProps) {
  return (
    <fieldset
      className={error ? 'field field-wrong' : 'field'}
      id={id}
      aria-describedby={error && `${id}-error`}
      tabIndex={error ? -1 : undefined}
    >
      <legend>{label}</legend>
      <Help id={id} error={error} />
      {options.map(({ value, words, lang }) => (
        <label className="pick" key={value} lang={lang}>
          <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
          {words}
        </label>
      ))}
    </fieldset>
  )
}

function Help({ id, hint, error }: { id: string; hint?: string | undefined; error?: Wrong | undefined }) {
  return (
    <>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <WarningIcon />
          <span>
            <span className="sr-only">{error.prefix} </span>
            {error.words}
          </span>
        </p>
      )}
    </>
  )
}

function wire(id: string, hint?: string, error?: Wrong): Wiring {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return { id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined }
}

/** A problem in the reader's words; the prefix is for those who do not see the colour. */
export type Wrong = { prefix: string; words: string }

type FieldProps = {
  id: string
  label: string
  optional?: string
  hint?: string
  error?: Wrong | undefined
  children: (wiring: Wiring) => ReactNode
}

type ChoiceProps = {
  id: string
  label: string
  error?: Wrong | undefined
  name: string
  options: readonly { value: string; words: string; lang?: string | undefined }[]
  chosen: string
}
