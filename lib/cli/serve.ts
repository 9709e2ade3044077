import './guard.mjs'
import { once } from 'node:events'
import { join } from 'node:path'
import next from 'next'
import { getContact } from '../contact/instance.ts'
import { startJobs } from '../contact/jobs.ts'
import { smtpSend } from '../contact/mail/smtp.ts'
import { hasAccounts } from '../contact/staff/accounts.ts'
import { remember } from '../contact/store/settings.ts'
import { listen, stop, stopSignal } from '../delivery/lifecycle.ts'
import { loadSite } from '../delivery/serve/site.ts'
import { createSiteServer } from '../delivery/server.ts'
import { env } from '../env.ts'

/** Serves the built site until it is told to stop. The last line it prints is the address. */
async function serve(): Promise<void> {
  const root = process.cwd()
  const stopped = stopSignal()
  const site = await loadSite(join(root, '.next'), { https: env.siteUrl.startsWith('https:') })
  await openStore()
  const app = next({ dev: false, dir: root, hostname: env.host, port: env.port })
  await app.prepare()
  const server = createSiteServer({
    site,
    next: app.getRequestHandler(),
    hops: env.trustedProxyHops,
    isHidden,
  })
  const jobs = startJobs(getContact, { ...env, send: mail() })
  console.log(`Ready on ${await listen(server, env)}`)

  await stopped
  await stop(server)
  await jobs.stop()
  await app.close()
  await closeStore()
  process.exit(0)
}

/** The staff pages do not exist until someone may sign in. */
async function isHidden(path: string): Promise<boolean> {
  return /^\/staff(\/|$)/.test(path) && !(await (await getContact()).database.transaction(hasAccounts))
}

/** How the clinic hears of a request; says so when it does not. */
function mail() {
  const { smtpUrl, notifyTo, mailFrom, siteUrl } = env
  if (smtpUrl && notifyTo && mailFrom) return smtpSend(smtpUrl, { from: mailFrom, to: notifyTo, siteUrl })
  console.log(
    'No mail is sent: requests wait in the inbox (npm run requests -- list). To be told of them, set SMTP_URL, NOTIFY_TO and MAIL_FROM.',
  )
  return undefined
}

/** Pages are served without the store too: requests are then refused with the telephone number, and /healthz says so. */
async function openStore(): Promise<void> {
  const opened = getContact().then(({ database }) =>
    database.transaction(() => remember('retention-days', String(env.retentionDays))),
  )
  const late = AbortSignal.timeout(10_000)
  const tooLate = once(late, 'abort').then(() => {
    throw new Error('it does not answer')
  })
  await Promise.race([opened, tooLate]).catch((error: Error & { code?: string }) => {
    const where = env.databaseUrl ? 'the database of DATABASE_URL' : `the store in ${env.dataDir}`
    console.error(`No request can be kept: ${where} does not open (${error.code ?? error.message}).`)
  })
}

async function closeStore(): Promise<void> {
  await getContact().then(
    ({ database }) => database.close(),
    () => {},
  )
}

serve().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
