import type { ReactNode } from 'react'
import type { Session } from '../../lib/contact/staff/sessions.ts'
import type { Ui } from '../../lib/content/schema/ui.ts'
import { otherLocale } from '../../lib/locales.ts'
import { BothMark } from '../marks.tsx'

/** What stands round every page of the staff: the way to the inbox, who is signed in, the language, the way out. */
export function StaffFrame({ ui, session, children }: { ui: Ui; session?: Session; children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#main">
        {ui.frame.skip}
      </a>
      <header className="site-header staff-header">
        <div className="wrap flex flex-wrap items-center">
          <a className="brand" href="/staff/requests">
            <BothMark dot className="brand-mark" />
            <span>
              <strong>{ui.site.title}</strong>
              <span>{ui.staff.title}</span>
            </span>
          </a>
          {session && <SessionForm ui={ui} session={session} />}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="wrap sheet flow">
        {children}
      </main>
      {session && <footer className="wrap staff-foot">{ui.staff.audit}</footer>}
    </>
  )
}

function SessionForm({ ui, session }: { ui: Ui; session: Session }) {
  const other = otherLocale(session.locale)
  return (
    <form method="post" action="/staff/session" className="staff-session">
      <input type="hidden" name="locale" value={other} />
      <span>{ui.staff.signedIn.replace('{name}', session.staff)}</span>
      <button type="submit" name="deed" value="language" lang={other}>
        {ui.staff.language}
      </button>
      <button type="submit" name="deed" value="sign-out">
        {ui.staff.signOut}
      </button>
    </form>
  )
}
