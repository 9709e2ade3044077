import { readRequest } from '../../contact/inbox.ts'
import { clock, needed, type Program, unknown } from './command.ts'
import { contentOf, opener, takeIdentity } from './open.ts'

/** `show ID`: all of one request, with its notes. */
export const show: Program = async (parameters, { contact, by, print }) => {
  const { rest, file } = takeIdentity(parameters)
  const reference = needed(rest[0], 'show K7M-4QX-2P9')
  const request = await readRequest(contact, by, reference)
  if (!request) throw unknown(reference)
  const opened = opener(file)
  const content = await contentOf(request, opened)
  const lines = [
    ['Reference', request.reference],
    ['Received', clock(request.receivedAt)],
    ['Status', request.doneAt ? `done, ${clock(request.doneAt)}` : 'new'],
    ['Name', content.name],
    ['Phone', content.phone],
    ['Email', content.email || 'none'],
    ['Language', content.language],
    ['When to call', content.contactTime],
    ['Came from', content.article ?? 'unknown'],
    ['Same phone as', request.linkedTo ?? 'none'],
    ['Message', content.message || 'none'],
  ]
  for (const [label, text] of lines)
    print(`${label?.padEnd(14)} ${text?.replaceAll('\n', `\n${' '.repeat(15)}`)}`)
  for (const note of request.notes)
    print(`Note           ${clock(note.writtenAt)} ${note.staff}: ${await opened(note.sealed, note.content)}`)
}
