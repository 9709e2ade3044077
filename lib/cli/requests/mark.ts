import { markRequest, noteRequest, resendNotice } from '../../contact/changes.ts'
import { needed, type Program, unknown } from './command.ts'

export const done: Program = async ([id], { contact, by, print }) => {
  const reference = needed(id, 'done K7M-4QX-2P9')
  if (!(await markRequest(contact, by, reference, 'done'))) throw unknown(reference)
  print(`${reference} is done.`)
}

export const reopen: Program = async ([id], { contact, by, print }) => {
  const reference = needed(id, 'reopen K7M-4QX-2P9')
  if (!(await markRequest(contact, by, reference, 'new'))) throw unknown(reference)
  print(`${reference} is new again.`)
}

export const note: Program = async ([id, ...words], { contact, by, print }) => {
  const reference = needed(id, 'note K7M-4QX-2P9 "no answer"')
  const text = needed(words.join(' '), 'note K7M-4QX-2P9 "no answer"')
  if (!(await noteRequest(contact, by, reference, text))) throw unknown(reference)
  print(`The note stands beside ${reference}.`)
}

export const resend: Program = async ([id], { contact, by, print }) => {
  const reference = needed(id, 'resend K7M-4QX-2P9')
  if (!(await resendNotice(contact, by, reference))) throw unknown(reference)
  print(`The running site sends the notice of ${reference} again within seconds, if it has a mail server.`)
}
