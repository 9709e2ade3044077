import { resolve } from 'node:path'
import { z } from 'zod'

const list = (text: string) => text.split(',').map(entry => entry.trim())
const mailbox = z.string().regex(/^(?:[^<>]*<[^\s@<>]+@[^\s@<>]+>|[^\s@<>,]+@[^\s@<>,]+)$/)

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  SITE_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  NOTIFY_TO: z.string().transform(list).pipe(z.array(mailbox)).optional(),
  MAIL_FROM: mailbox.optional(),
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(9).default(0),
  RETENTION_DAYS: z.coerce.number().int().min(1).max(3650).default(90),
  SEAL_TO: z
    .string()
    .regex(/^age1[02-9ac-hj-np-z]{58}$/)
    .optional(),
  REQUESTS_PER_ADDRESS: z.coerce.number().int().min(1).default(10),
  REQUESTS_PER_HOUR: z.coerce.number().int().min(1).default(500),
})

/** The settings of the site; README.md says what each is for. */
export type Env = ReturnType<typeof parseEnv>

/**
 * The settings of the site, read once from the environment.
 * `siteUrl` is the public address without a slash at its end; it is part of the built pages.
 * @throws Error that names every bad variable, what it holds and what it should hold; passwords are not shown
 */
export function parseEnv(variables: Record<string, string | undefined>) {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(present)
  if (!parsed.success) {
    const bad = new Set(parsed.error.issues.map(({ path }) => String(path[0])))
    const lines = [...bad].map(name => `  ${name}${shown(name, present[name])}: ${hints[name]}`)
    throw new Error(`The environment has a value that cannot be used:\n${lines.join('\n')}`)
  }
  const { data } = parsed
  return {
    port: data.PORT,
    host: data.HOST,
    siteUrl: data.SITE_URL.replace(/\/+$/, ''),
    dataDir: resolve(/* turbopackIgnore: true */ data.DATA_DIR),
    databaseUrl: data.DATABASE_URL,
    smtpUrl: data.SMTP_URL,
    notifyTo: data.NOTIFY_TO,
    mailFrom: data.MAIL_FROM,
    trustedProxyHops: data.TRUSTED_PROXY_HOPS,
    retentionDays: data.RETENTION_DAYS,
    sealTo: data.SEAL_TO,
    requestsPerAddress: data.REQUESTS_PER_ADDRESS,
    requestsPerHour: data.REQUESTS_PER_HOUR,
  }
}

/** Passwords may stand in the address of a server. */
function shown(name: string, value: string | undefined): string {
  return name === 'DATABASE_URL' || name === 'SMTP_URL' ? '' : `="${value}"`
}

const hints: Record<string, string> = {
  PORT: 'write a whole number from 0 to 65535, such as 3000 (0 takes any free port)',
  HOST: 'write an address of this machine, such as 127.0.0.1, or 0.0.0.0 in a container',
  SITE_URL: 'write the public address with its protocol, such as https://imaging.example.org',
  DATA_DIR: 'write a folder that this program may write to, such as ./data',
  DATABASE_URL: 'write postgres://user:password@host:5432/database, or leave it out for SQLite',
  SMTP_URL: 'write smtps://user:password@host:465 or smtp://host:587; %40 stands for @ in a password',
  NOTIFY_TO: 'write one mail address or several with commas, such as front.desk@example.org',
  MAIL_FROM: 'write the sender, such as "Imaging guide <guide@example.org>"',
  TRUSTED_PROXY_HOPS: 'write how many proxies of your own stand in front of the server: 0, 1 …',
  RETENTION_DAYS: 'write how many days a finished request is kept, such as 90',
  SEAL_TO: 'write the public key that "npm run requests -- key new" printed; it begins with age1',
  REQUESTS_PER_ADDRESS: 'write how many requests one visitor may send in an hour, such as 10',
  REQUESTS_PER_HOUR: 'write how many requests are taken in an hour in all, such as 500',
}

export const env: Env = parseEnv(process.env)
