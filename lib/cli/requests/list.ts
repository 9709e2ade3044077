import { eachRequest, type Letter } from '../../contact/inbox.ts'
import { clock, Mistake, type Program, storeName } from './command.ts'

/** `list [new|done|all]`: one line for each request, newest first. */
export const list: Program = async ([which = 'new'], { contact, by, print }) => {
  if (which !== 'new' && which !== 'done' && which !== 'all')
    throw new Mistake('Write: npm run requests -- list, or list done, or list all.')
  let count = 0
  for await (const letter of eachRequest(contact, by, which === 'all' ? undefined : which)) {
    count += 1
    print(line(letter))
  }
  const kind = which === 'all' ? 'in all' : which
  print(
    count === 0
      ? `No requests in ${storeName()}.`
      : `${count} ${kind}. One in full: npm run requests -- show REFERENCE`,
  )
}

function line({ reference, receivedAt, status, content, linkedTo }: Letter): string {
  const about = content
    ? `${content.phone}  ${content.language}  ${content.contactTime.padEnd(9)}  ${content.name}`
    : '(sealed)'
  const link = linkedTo ? `  (same phone as ${linkedTo})` : ''
  return `${reference}  ${clock(receivedAt)}  ${status.padEnd(4)}  ${about}${link}`
}
