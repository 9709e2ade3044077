import { answerPage } from '../../../lib/delivery/serve/answer-page.ts'
import { readForm, refuse, seeOther } from '../form.ts'
import { findSession, inboxPath, signInPath } from '../session.ts'

/** Answers with the inbox that holds what was found. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request)
  if (!form) return refuse()
  if (!(await findSession())) return seeOther(signInPath)
  const query = form.get('query')?.trim().slice(0, 200)
  if (!query) return seeOther(inboxPath)
  return Response.json({ query }, { headers: { [answerPage]: inboxPath } })
}

export const GET = () => seeOther(inboxPath)
