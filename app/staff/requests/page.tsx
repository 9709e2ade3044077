import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { StaffInbox } from '../../../components/staff/inbox.tsx'
import { listInbox, searchInbox } from '../../../lib/contact/inbox.ts'
import { getContact } from '../../../lib/contact/instance.ts'
import { getUi } from '../../../lib/content/index.ts'
import { answerState } from '../../../lib/delivery/serve/answer-page.ts'
import { requireSession } from '../session.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getUi((await requireSession()).locale)).staff.title }
}

type Props = { searchParams: Promise<{ show?: string }> }

/** The inbox; as the answer to the search form, what was found. The words of a search never stand in an address. */
export default async function InboxPage({ searchParams }: Props) {
  const session = await requireSession()
  const contact = await getContact()
  const by = { actor: session.staff, now: Date.now() }
  const query = await readQuery()
  const { show } = await searchParams
  const shown = show === 'done' || show === 'all' ? show : 'new'
  const letters =
    query === undefined
      ? await listInbox(contact, by, shown === 'all' ? undefined : shown)
      : await searchInbox(contact, by, query)
  return (
    <StaffInbox
      ui={await getUi(session.locale)}
      session={session}
      letters={letters}
      shown={query === undefined ? shown : undefined}
      query={query}
    />
  )
}

async function readQuery(): Promise<string | undefined> {
  const state = (await headers()).get(answerState)
  return state ? JSON.parse(Buffer.from(state, 'base64').toString()).query : undefined
}
