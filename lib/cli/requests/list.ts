import { type Letter, listInbox } from '../../contact/inbox.ts'
import { clock, Mistake, type Program } from './command.ts'

/** `list [new|done|all]`: one line for each request, newest first. */
export const list: Program = async ([which = 'new'], { contact, by, print }) => {
  if (which !== 'new' && which !== 'done' && which !== 'all')
    throw new Mistake('Write: npm run requests -- list, or list done, or list all.')
  const letters = await listInbox(contact, by, which === 'all' ? undefined : which)
  for (const letter of letters) print(line(letter))
  print(letters.length === 0 ? 'No requests.' : `${letters.length} in all.`)
}

function line({ reference, receivedAt, status, content, linkedTo }: Letter): string {
  const about = content
    ? `${content.phone}  ${content.language}  ${content.contactTime.padEnd(9)}  ${content.name}`
    : '(sealed)'
  const link = linkedTo ? `  (same phone as ${linkedTo})` : ''
  return `${reference}  ${clock(receivedAt)}  ${status.padEnd(4)}  ${about}${link}`
}
