import { listDeeds } from '../../contact/store/audit.ts'
import { clock, type Program } from './command.ts'

/** `audit`: the latest 200 deeds, newest first. */
export const audit: Program = async (_, { contact, print }) => {
  const deeds = await contact.database.transaction(() => listDeeds(200))
  for (const { at, actor, action, reference } of deeds)
    print(`${clock(at)}  ${actor.padEnd(14)}  ${action.padEnd(16)}  ${reference ?? ''}`)
}
