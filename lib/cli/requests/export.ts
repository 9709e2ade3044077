import { open } from 'node:fs/promises'
import { csv } from '../../contact/csv.ts'
import { eachRequest } from '../../contact/inbox.ts'
import { record } from '../../contact/store/audit.ts'
import type { Content } from '../../contact/submit.ts'
import { clock, Mistake, type Program } from './command.ts'
import { contentOf, opener, takeIdentity } from './open.ts'

const head = [
  'reference',
  'received',
  'status',
  'name',
  'phone',
  'email',
  'language',
  'contactTime',
  'article',
  'linkedTo',
  'message',
]

/** Stands in the table for what the key at hand does not open. */
const sealedContent: Content = {
  name: '(sealed)',
  phone: '',
  email: '',
  language: 'other',
  contactTime: 'any',
  message: '',
}

/** `export [FILE]`: every request as a table, in a file that only its owner may read, or on the screen. */
export const exportCsv: Program = async (parameters, { contact, by, print }) => {
  const { rest, file: identity } = takeIdentity(parameters)
  const [file] = rest
  const opened = opener(identity)
  const rows: string[][] = [head]
  for await (const letter of eachRequest(contact, by)) {
    const content = await contentOf(letter, opened).catch(() => sealedContent)
    rows.push([
      letter.reference,
      clock(letter.receivedAt),
      letter.status,
      content.name,
      content.phone,
      content.email,
      content.language,
      content.contactTime,
      content.article ?? '',
      letter.linkedTo ?? '',
      content.message,
    ])
  }
  if (file) await write(file, csv(rows))
  else process.stdout.write(csv(rows))
  await contact.database.transaction(() => record({ actor: by.actor, action: 'exported', at: by.now }))
  if (file)
    print(`${rows.length - 1} requests in ${file}. It holds patients' data: delete it when you are done.`)
}

async function write(file: string, text: string): Promise<void> {
  // "wx": never over a file that is there.
  const handle = await open(file, 'wx', 0o600).catch(error => {
    throw new Mistake(
      error.code === 'EEXIST'
        ? `${file} is there already. Choose another name.`
        : `${file} cannot be written (${error.code}).`,
    )
  })
  await handle.writeFile(text).finally(() => handle.close())
}
