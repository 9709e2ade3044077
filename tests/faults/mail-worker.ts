import { deliverOne } from '../../lib/contact/mail/deliver.ts'
import { smtpSend } from '../../lib/contact/mail/smtp.ts'
import { openStore } from '../support/store.ts'

/** Sends notices until none is due, at a time that the test makes up. Arguments: folder, mail server, time. */
const [dataDir = '', url = '', time = '0'] = process.argv.slice(2)
const contact = await openStore({ dataDir })
const send = smtpSend(url, {
  from: 'guide@clinic.example',
  to: ['desk@clinic.example'],
  siteUrl: 'https://guide.example',
})
while ((await deliverOne(contact.database, send, () => Number(time))) !== 'idle');
await contact.database.close()
