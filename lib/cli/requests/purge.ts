import { purge } from '../../contact/purge.ts'
import { env } from '../../env.ts'
import type { Program } from './command.ts'

/** `purge`: what the running site does every hour, now. */
export const purgeNow: Program = async (_, { contact, by, print }) => {
  const { references } = await purge(contact, { ...env, ...by })
  print(
    references.length === 0
      ? `Nothing to erase: no request was done more than ${env.retentionDays} days ago.`
      : `Erased ${references.length}: ${references.join(', ')}.`,
  )
  if (contact.database.engine === 'postgres')
    print('PostgreSQL keeps deleted rows until it cleans up. To erase at once: VACUUM FULL requests, notes;')
}
