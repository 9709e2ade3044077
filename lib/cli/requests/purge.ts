import { eraseRequest, purge } from '../../contact/purge.ts'
import { recall } from '../../contact/store/settings.ts'
import { env } from '../../env.ts'
import { needed, type Program, unknown } from './command.ts'

/** `purge`: what the running site does every hour, now. */
export const purgeNow: Program = async (_, { contact, by, print }) => {
  const known = await contact.database.transaction(() => recall('retention-days'))
  // The running site's own setting, unless this call names another.
  const retentionDays = process.env.RETENTION_DAYS ? env.retentionDays : Number(known ?? env.retentionDays)
  const { references } = await purge(contact, { ...by, dataDir: env.dataDir, retentionDays })
  print(
    references.length === 0
      ? `Nothing to erase: no request was done more than ${retentionDays} days ago.`
      : `Erased ${references.length}: ${references.join(', ')}.`,
  )
  if (contact.database.engine === 'postgres')
    print('PostgreSQL keeps deleted rows until it cleans up. To erase at once: VACUUM FULL requests, notes;')
}

/** `erase ID`: one request at once, when a patient asks for it or it is no request at all. */
export const erase: Program = async ([id], { contact, by, print }) => {
  const reference = needed(id, 'erase K7M-4QX-2P9')
  if (!(await eraseRequest(contact, reference, { ...by, dataDir: env.dataDir }))) throw unknown(reference)
  print(`${reference} is erased, from the backups too.`)
}
