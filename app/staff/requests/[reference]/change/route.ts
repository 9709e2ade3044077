import { markRequest, noteRequest } from '../../../../../lib/contact/changes.ts'
import { getContact } from '../../../../../lib/contact/instance.ts'
import { referencePattern } from '../../../../../lib/contact/reference.ts'
import { readForm, refuse, seeOther } from '../../../form.ts'
import { findSession, inboxPath, signInPath, staffPath } from '../../../session.ts'

type Context = { params: Promise<{ reference: string }> }

/** The longest note, in UTF-16 units. */
const noteLimit = 2000

/** Puts a note beside a request, if one was written, and marks it as done or new if the field `deed` says so. */
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
  if (note) await noteRequest(contact, by, reference, note)
  if (deed === 'done') await markRequest(contact, by, reference, 'done')
  else if (deed === 'reopen') await markRequest(contact, by, reference, 'new')
  return seeOther(deed === 'done' ? `${inboxPath}?done=${reference}` : staffPath(reference))
}

export const GET = async (_: Request, { params }: Context) =>
  seeOther(`${inboxPath}/${encodeURIComponent((await params).reference)}`)
