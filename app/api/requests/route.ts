import { requestsPath, systemPath, thanksPath } from '../../../lib/addresses.ts'
import { type Answer, statusOf } from '../../../lib/contact/answer.ts'
import { getContact } from '../../../lib/contact/instance.ts'
import { isFromHere, senderOf } from '../../../lib/contact/sender.ts'
import { submit } from '../../../lib/contact/submit.ts'
import { answerPage } from '../../../lib/delivery/serve/answer-page.ts'
import { env } from '../../../lib/env.ts'

/** The form of the contact page is sent here, with and without script, from pages of this build and of older ones. */
export async function POST(request: Request): Promise<Response> {
  const sender = senderOf(new URL(request.url), request.headers)
  if (!isFromHere(request.headers, env.siteUrl)) return show({ ...sender, refusal: 'elsewhere' })
  if (!isForm(request.headers)) return show({ ...sender, refusal: 'no-form' })
  const form = new URLSearchParams(await request.text())
  try {
    const outcome = await submit(await getContact(), {
      form,
      address: request.headers.get('x-forwarded-for') ?? '',
      sender,
      now: Date.now(),
    })
    if (outcome.kind === 'saved') return seeOther(`${thanksPath(sender.locale)}?ref=${outcome.reference}`)
    if (outcome.kind === 'too-many') return show({ ...sender, refusal: 'too-many', values: outcome.values })
    return show({ ...sender, problems: outcome.problems, values: outcome.values })
  } catch (error) {
    // Only the code: a message may repeat what was to be stored.
    console.error(
      `${requestsPath}: a request was not saved (${(error as { code?: string }).code ?? 'unknown'}).`,
    )
    return show({ ...sender, refusal: 'not-saved', values: Object.fromEntries(form) })
  }
}

/** Someone who reloads the answer as an address is led back to the form. */
export function GET(request: Request): Response {
  return seeOther(systemPath(senderOf(new URL(request.url), request.headers).locale, 'contact'))
}

function isForm(headers: Headers): boolean {
  return /^application\/x-www-form-urlencoded(?:;|$)/i.test(headers.get('content-type') ?? '')
}

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } })

/** The server puts the page with the form in place of this. */
function show(answer: Answer): Response {
  const status = answer.refusal ? statusOf[answer.refusal] : 422
  return Response.json(answer, { status, headers: { [answerPage]: `/${answer.locale}/answer` } })
}
