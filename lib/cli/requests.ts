import './guard.mjs'
import { NotSealed } from '../contact/changes.ts'
import { openContact } from '../contact/contact.ts'
import { NewerStore } from '../contact/database/migrate.ts'
import { env } from '../env.ts'
import { audit } from './requests/audit.ts'
import { backup } from './requests/backup.ts'
import { Mistake, type Program } from './requests/command.ts'
import { exportCsv } from './requests/export.ts'
import { key } from './requests/key.ts'
import { list } from './requests/list.ts'
import { done, note, reopen, resend } from './requests/mark.ts'
import { erase, purgeNow } from './requests/purge.ts'
import { show } from './requests/show.ts'
import { staff } from './requests/staff.ts'

/** `npm run requests -- <command>`: the clinic's inbox from the command line. Everything done is audited. */
const commands: Record<string, Program> = {
  list,
  show,
  done,
  reopen,
  note,
  export: exportCsv,
  purge: purgeNow,
  erase,
  resend,
  backup,
  audit,
  key,
  staff,
}

const help = `The requests for an appointment.

  npm run requests -- list [new|done|all]     what is in the inbox (new, unless you say otherwise)
  npm run requests -- show ID                 one request with its notes; ID is its reference, K7M-4QX-2P9
  npm run requests -- done ID | reopen ID     someone has called; or not, after all
  npm run requests -- note ID "text"          a note beside the request
  npm run requests -- export [FILE]           all as a table for a spreadsheet (CSV)
  npm run requests -- purge                   erase what was done more than RETENTION_DAYS ago; cannot be undone
  npm run requests -- erase ID                erase one request now, whatever its state; cannot be undone
  npm run requests -- resend ID               send the mail to the clinic once more
  npm run requests -- backup                  copy the store while it is in use
  npm run requests -- audit                   who read and changed what
  npm run requests -- key [new|forget]        a key pair for sealed mode (SEAL_TO); leave that mode
  npm run requests -- staff [add|remove|unlock|sign-out NAME]   who may sign in on /staff/requests

Sealed requests open with --identity FILE (else the file identity.txt in the data folder, if it is there).`

async function main([name, ...parameters]: string[]): Promise<void> {
  const program = name === undefined ? undefined : commands[name]
  if (!program) {
    if (name !== undefined && name !== 'help') throw new Mistake(`There is no command "${name}".\n\n${help}`)
    console.log(help)
    return
  }
  const contact = await openContact(env)
  try {
    await program(parameters, { contact, by: { actor: 'command line', now: Date.now() }, print: console.log })
  } finally {
    await contact.database.close()
  }
}

main(process.argv.slice(2)).catch((error: Error & { code?: string }) => {
  // A store's own message may repeat what a patient wrote.
  console.error(
    error instanceof Mistake || error instanceof NotSealed || error instanceof NewerStore
      ? error.message
      : `The store could not do this (${error.code ?? error.name}). Is the data folder yours, and the disk not full?`,
  )
  process.exitCode = 1
})
