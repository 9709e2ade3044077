import type { Opened } from '../../lib/contact/inbox.ts'
import type { Session } from '../../lib/contact/staff/sessions.ts'
import type { Ui } from '../../lib/content/schema/ui.ts'
import { Field } from '../contact/field.tsx'
import { RequestFacts } from './request-facts.tsx'
import { formatTime } from './say.ts'
import { StaffFrame } from './staff-frame.tsx'

/** One request: whom to call, when and about what; done or not; notes. */
export function StaffRequest({ ui, session, letter, article }: RequestProps) {
  const { staff } = ui
  const { locale } = session
  const action = `/staff/requests/${letter.reference}/change`
  return (
    <StaffFrame ui={ui} session={session}>
      <p>
        <a href="/staff/requests">{staff.back}</a>
      </p>
      <h1>{letter.content?.name ?? letter.reference}</h1>
      <RequestFacts ui={ui} locale={locale} letter={letter} article={article} />
      <section className="part">
        <h2>{staff.notes}</h2>
        <div>
          <ul className="staff-notes">
            {letter.notes.map(({ writtenAt, staff: by, sealed, content }) => (
              <li key={`${writtenAt}${by}`}>
                <span className="field-hint">
                  {formatTime(writtenAt, locale)} · {by}
                </span>
                <p>{sealed ? staff.sealedNote : content}</p>
              </li>
            ))}
          </ul>
          {/* One form: whichever button is pressed, a note that was typed is kept. */}
          <form method="post" action={action} className="form">
            <Field id="note" label={staff.note} hint={staff.noteHint}>
              {wiring => <textarea {...wiring} name="note" rows={3} maxLength={2000} />}
            </Field>
            {letter.doneAt !== undefined && (
              <p>{staff.isDone.replace('{date}', formatTime(letter.doneAt, locale))}</p>
            )}
            <div className="actions">
              <button
                type="submit"
                name="deed"
                value={letter.status === 'new' ? 'done' : 'reopen'}
                className={letter.status === 'new' ? 'button' : 'button button-line'}
              >
                {letter.status === 'new' ? staff.markDone : staff.reopen}
              </button>
              <button type="submit" name="deed" value="note" className="button button-line">
                {staff.save}
              </button>
            </div>
          </form>
        </div>
      </section>
    </StaffFrame>
  )
}

type RequestProps = {
  ui: Ui
  session: Session
  letter: Opened
  /** The page that the patient had read. */
  article: { path: string; title: string } | undefined
}
