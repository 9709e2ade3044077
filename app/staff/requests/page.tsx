import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { StaffInbox } from '../../../components/staff/inbox.tsx'
import { type Actor, listInbox, searchInbox } from '../../../lib/contact/inbox.ts'
import { getContact } from '../../../lib/contact/instance.ts'
import { referencePattern } from '../../../lib/contact/reference.ts'
import { getUi } from '../../../lib/content/index.ts'
import { answerState } from '../../../lib/delivery/serve/answer-page.ts'
import { requireSession } from '../session.ts'
import { readCursor, writeCursor } from './cursor.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getUi((await requireSession()).locale)).staff.title }
}

type Props = { searchParams: Promise<{ show?: string; after?: string; done?: string }> }

/** The inbox; as the answer to the search form, what was found. The words of a search never stand in an address. */
export default async function InboxPage({ searchParams }: Props) {
  const session = await requireSession()
  const by = { actor: session.staff, now: Date.now() }
  const query = await readQuery()
  const { show, after, done } = await searchParams
  const shown = show === 'done' || show === 'all' ? show : 'new'
  const { letters, older } =
    query === undefined
      ? await readPart(by, shown, after)
      : { letters: await searchInbox(await getContact(), by, query), older: undefined }
  return (
    <StaffInbox
      ui={await getUi(session.locale)}
      session={session}
      letters={letters}
      shown={query === undefined ? shown : undefined}
      query={query}
      older={older}
      justDone={done && referencePattern.test(done) ? done : undefined}
    />
  )
}

/** A part of the inbox, and the address of the next one. */
async function readPart(by: Actor, shown: 'new' | 'done' | 'all', after: string | undefined) {
  const status = shown === 'all' ? undefined : shown
  const { letters, older } = await listInbox(await getContact(), by, { status, after: readCursor(after) })
  return { letters, older: older && `/staff/requests?show=${shown}&after=${writeCursor(older)}` }
}

async function readQuery(): Promise<string | undefined> {
  const state = (await headers()).get(answerState)
  return state ? JSON.parse(Buffer.from(state, 'base64').toString()).query : undefined
}
