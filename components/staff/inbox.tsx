import type { Letter } from '../../lib/contact/inbox.ts'
import type { Session } from '../../lib/contact/staff/sessions.ts'
import type { Ui } from '../../lib/content/schema/ui.ts'
import { fill } from '../text.ts'
import { callTime, formatTime, language } from './say.ts'
import { StaffFrame } from './staff-frame.tsx'

/** The requests, newest first, each a link to all of it; and a search. */
export function StaffInbox({ ui, session, letters, shown, query, older, justDone }: InboxProps) {
  const { staff } = ui
  return (
    <StaffFrame ui={ui} session={session}>
      <h1>{staff.title}</h1>
      <form className="staff-search" method="post" action="/staff/search">
        <label htmlFor="query">{staff.searchHint}</label>
        <input
          id="query"
          name="query"
          type="search"
          defaultValue={query}
          autoComplete="off"
          maxLength={200}
        />
        <button type="submit" className="button">
          {staff.search}
        </button>
      </form>
      <nav className="staff-tabs" aria-label={staff.title}>
        {(['new', 'done', 'all'] as const).map(each => (
          <a
            key={each}
            href={each === 'new' ? '/staff/requests' : `/staff/requests?show=${each}`}
            aria-current={each === shown ? 'page' : undefined}
          >
            {staff[each]}
          </a>
        ))}
      </nav>
      {justDone && (
        <p>
          {fill(staff.justDone, { reference: justDone })}{' '}
          <a href={`/staff/requests/${justDone}`}>{staff.open}</a>
        </p>
      )}
      <p role="status">{summary(ui, letters, shown, query)}</p>
      <ul className="staff-list">
        {letters.map(letter => (
          <Row key={letter.reference} ui={ui} session={session} letter={letter} />
        ))}
      </ul>
      {older && (
        <p>
          <a href={older}>{staff.older}</a>
        </p>
      )}
    </StaffFrame>
  )
}

function Row({ ui, session, letter }: { ui: Ui; session: Session; letter: Letter }) {
  const { content, phone, reference, receivedAt, status } = letter
  return (
    <li>
      <a href={`/staff/requests/${reference}`}>
        <b>{content?.name ?? reference}</b>
        <span>
          {formatTime(receivedAt, session.locale)}
          {status === 'done' && ` · ${ui.staff.done}`}
        </span>
        {content && (
          <span>
            {phone} · {language(ui, content.language)} · {callTime(ui, content.contactTime)}
          </span>
        )}
      </a>
    </li>
  )
}

function summary({ staff }: Ui, letters: Letter[], shown: string | undefined, query: string | undefined) {
  const count = String(letters.length)
  if (query !== undefined) return staff.found.replace('{count}', count)
  if (letters.length === 0) return shown === 'new' ? staff.noneNew : staff.none
  return shown === 'new' ? staff.waiting.replace('{count}', count) : ''
}

type InboxProps = {
  ui: Ui
  session: Session
  letters: Letter[]
  /** Which part of the inbox; undefined when these are what was found. */
  shown: 'new' | 'done' | 'all' | undefined
  query: string | undefined
  /** The address of the next part, if there is more. */
  older: string | undefined
  /** Reference of the request that was just marked as done. */
  justDone: string | undefined
}
