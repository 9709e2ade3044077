import { renderUnicodeCompact } from 'uqr'
import type { Work } from '../../contact/database/database.ts'
import { deleteAccount, findAccount, insertAccount, listAccounts } from '../../contact/staff/accounts.ts'
import { enrolmentAddress, newSecret } from '../../contact/staff/one-time-code.ts'
import { deleteSessionsOf } from '../../contact/staff/sessions.ts'
import { unlock } from '../../contact/staff/sign-in.ts'
import { record } from '../../contact/store/audit.ts'
import { env } from '../../env.ts'
import { Mistake, needed, type Program, type Tools } from './command.ts'

/** `staff [add|remove|unlock|sign-out NAME]`: who may sign in on the staff pages. */
export const staff: Program = async ([verb = 'list', typed], tools) => {
  if (verb === 'list') return listStaff(tools)
  const deed = deeds[verb]
  if (!deed) throw new Mistake(`Write: npm run requests -- staff ${Object.keys(deeds).join(' | ')} NAME`)
  const name = needed(typed, `staff ${verb} maria`).trim().toLowerCase()
  await deed(name, tools)
}

const deeds: Record<string, (name: string, tools: Tools) => Promise<void>> = {
  add,
  remove: (name, tools) =>
    change(name, tools, 'staff removed', () => deleteAccount(name), 'can no longer sign in'),
  unlock: (name, tools) =>
    change(name, tools, 'unlocked', () => unlock(tools.contact, name), 'can try again'),
  'sign-out': (name, tools) =>
    change(
      name,
      tools,
      'signed out',
      function* () {
        yield* deleteSessionsOf(name)
        return (yield* findAccount(name)) !== undefined
      },
      'is signed out everywhere',
    ),
}

async function add(name: string, { contact, by, print }: Tools): Promise<void> {
  if (!/^[\p{L}\d][\p{L}\d._-]{1,39}$/u.test(name))
    throw new Mistake('A name has 2 to 40 letters, digits, dots or hyphens, and no space.')
  const secret = newSecret()
  const added = await contact.database.transaction(function* () {
    const added = yield* insertAccount(name, secret, by.now)
    if (added) yield* record({ actor: by.actor, action: 'staff added', reference: name, at: by.now })
    return added
  })
  if (!added) throw new Mistake(`${name} is there already. For a new code, remove and add again.`)
  print(`${name} may now sign in on ${env.siteUrl}/staff/requests with the codes of an authenticator app.`)
  print('Let the app on their phone read this square, once, and clear the screen afterwards:\n')
  print(renderUnicodeCompact(enrolmentAddress(name, secret, 'OrthoMiami')))
  print(`\nOr type this key into the app: ${secret.replace(/(.{4})(?=.)/g, '$1 ')}`)
}

async function change(
  name: string,
  { contact, by, print }: Tools,
  action: 'staff removed' | 'unlocked' | 'signed out',
  work: () => Work<boolean>,
  outcome: string,
): Promise<void> {
  const changed = await contact.database.transaction(function* () {
    const changed = yield* work()
    if (changed) yield* record({ actor: by.actor, action, reference: name, at: by.now })
    return changed
  })
  if (!changed) throw new Mistake(`There is no ${name}. "npm run requests -- staff" shows who there is.`)
  print(`${name} ${outcome}.`)
}

async function listStaff({ contact, print }: Tools): Promise<void> {
  const names = await contact.database.transaction(listAccounts)
  for (const name of names) print(name)
  if (names.length === 0) print('Nobody yet: /staff/requests answers as if it did not exist.')
}
