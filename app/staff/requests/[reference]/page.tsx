import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StaffRequest } from '../../../../components/staff/request.tsx'
import { readRequest } from '../../../../lib/contact/inbox.ts'
import { getContact } from '../../../../lib/contact/instance.ts'
import { getUi, listPages } from '../../../../lib/content/index.ts'
import { requireSession } from '../../session.ts'

type Props = { params: Promise<{ reference: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference } = await params
  await requireSession(reference)
  return { title: reference }
}

export default async function RequestPage({ params }: Props) {
  const { reference } = await params
  const session = await requireSession(reference)
  const by = { actor: session.staff, now: Date.now() }
  const letter = await readRequest(await getContact(), by, reference)
  if (!letter) notFound()
  const article = (await listPages(session.locale)).find(({ id }) => id === letter.content?.article)
  return (
    <StaffRequest
      ui={await getUi(session.locale)}
      session={session}
      letter={letter}
      article={article && { path: article.path, title: article.short }}
    />
  )
}
