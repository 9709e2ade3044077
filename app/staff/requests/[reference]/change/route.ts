import { markRequest, noteRequest } from '../../../../../lib/contact/changes.ts'
import { getContact } from '../../../../../lib/contact/instance.ts'
import { referencePattern } from '../../../../../lib/contact/reference.ts'
import { readForm, refuse, seeOther } from '../../../form.ts'
import { findSession, inboxPath, signInPath, staffPath } from '../../../session.ts'

type Context = { params: Promise<{ reference: string }> }

/** The longest note, in UTF-16 units. */
const noteLimit = 2000

/** Marks a request as done or new, or puts a note beside it: the field `deed` says which. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const form = await readForm(request)
  if (!form) return refuse()
  const session = await findSession()
  const { reference } = await params
  if (!session) return seeOther(signInPath)
  if (!referencePattern.test(reference)) return new Response(null, { status: 404 })
  const contact = await getContact()
  const by = { actor: session.staff, now: Date.now() }
  const deed = form.get('deed')
  const note = form.get('note')?.replace(/\r\n?/g, '\n').replaceAll('\0', '').trim().slice(0, noteLimit)
  if (deed === 'done') await markRequest(contact, by, reference, 'done')
  else if (deed === 'reopen') await markRequest(contact, by, reference, 'new')
  else if (deed === 'note' && note) await noteRequest(contact, by, reference, note)
  return seeOther(deed === 'done' ? `${inboxPath}?done=${reference}` : staffPath(reference))
}

export const GET = async (_: Request, { params }: Context) =>
  seeOther(`${inboxPath}/${encodeURIComponent((await params).reference)}`)
