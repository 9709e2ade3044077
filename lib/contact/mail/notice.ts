import type { Notice } from '../store/outbox.ts'

export type Sender = { from: string; to: readonly string[]; siteUrl: string }

/** What nodemailer is given. */
export type Letter = {
  from: string
  to: string[]
  subject: string
  text: string
  messageId: string
  date: Date
}

/**
 * The letter that tells the clinic of a request: that there is one, its reference, and where it lies. Never what
 * it says, for mail is read by many machines. The same notice always has the same Message-ID, so that a second
 * copy, sent because the first one's answer was lost, is shown as one.
 */
export function writeNotice(notice: Notice, { from, to, siteUrl }: Sender): Letter {
  const { reference } = notice
  const domain = /@([^\s<>]+)>?$/.exec(from)?.[1] ?? 'localhost'
  const place = `${siteUrl}/staff/requests/${reference}`
  return {
    from,
    to: [...to],
    subject: `New request / Solicitud nueva: ${reference}`,
    messageId: `<${notice.id}@${domain}>`,
    date: new Date(notice.createdAt),
    text: [
      `A patient asks to be called. Reference: ${reference}`,
      `Una persona pide que le llamen. Referencia: ${reference}`,
      '',
      place,
      '',
      'Without the staff page / Sin usar la página del personal:',
      `npm run requests -- show ${reference}`,
      '',
    ].join('\n'),
  }
}
