import type { Ui } from '../../lib/content/schema/ui.ts'
import { Field } from '../contact/field.tsx'
import { StaffFrame } from './staff-frame.tsx'

/** Asks for a name and the code of an authenticator app. */
export function StaffSignIn({ ui, problem }: { ui: Ui; problem: 'refused' | 'locked' | undefined }) {
  const { staff, problems } = ui
  return (
    <StaffFrame ui={ui}>
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
        <Field
          id="code"
          label={staff.code}
          hint={staff.codeHint}
          error={problem && { prefix: problems.prefix, words: staff[problem] }}
        >
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
