import type { Ui } from '../../lib/content/schema/ui.ts'
import { Field } from '../contact/field.tsx'
import { StaffFrame } from './staff-frame.tsx'

/** Asks for a name and the code of an authenticator app. */
export function StaffSignIn({ ui, problem, to }: SignInProps) {
  const { staff } = ui
  return (
    <StaffFrame ui={ui}>
      {problem && (
        // biome-ignore lint/a11y/noAutofocus: what became of the sign-in comes first
        <p className="notice" role="alert" tabIndex={-1} autoFocus>
          {staff[problem]}
        </p>
      )}
      <h1>{staff.signIn}</h1>
      <p>{staff.signInLead}</p>
      <form className="form" method="post" action="/staff/session">
        <input type="hidden" name="deed" value="sign-in" />
        <Field id="name" label={staff.name}>
          {wiring => (
            <input
              {...wiring}
              name="name"
              type="text"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              required
            />
          )}
        </Field>
        {to && <input type="hidden" name="to" value={to} />}
        <Field id="code" label={staff.code} hint={staff.codeHint}>
          {wiring => (
            <input
              {...wiring}
              name="code"
              type="text"
              inputMode="numeric"
              autoComplete="one-time-code"
              pattern="[0-9 ]{6,7}"
              required
            />
          )}
        </Field>
        <div>
          <button type="submit" className="button button-large">
            {staff.signIn}
          </button>
        </div>
      </form>
    </StaffFrame>
  )
}

type SignInProps = {
  ui: Ui
  problem: 'refused' | 'locked' | undefined
  /** Reference of the request to show afterwards. */
  to: string | undefined
}
