import { createTransport } from 'nodemailer'
import type { Send } from './deliver.ts'
import { type Sender, writeNotice } from './notice.ts'

/**
 * Sends by the clinic's mail server.
 * @param url smtps://user:password@host:465, or smtp://host:587, which asks for encryption once connected
 */
export function smtpSend(url: string, sender: Sender): Send {
  const transport = createTransport({
    url,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async notice => void (await transport.sendMail(writeNotice(notice, sender)))
}
