import { z } from 'zod'

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  SITE_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
})

export type Env = { port: number; host: string; siteUrl: string }

/**
 * The settings of the site, read once from the environment.
 * `siteUrl` is the public address without a slash at its end; it is part of the built pages.
 * @throws Error that names every bad variable, what it holds and what it should hold
 */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(present)
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      issue =>
        `  ${issue.path.join('.')}="${present[String(issue.path[0])]}": ${hints[String(issue.path[0])]}`,
    )
    throw new Error(`The environment has a value that cannot be used:\n${lines.join('\n')}`)
  }
  const { PORT, HOST, SITE_URL } = parsed.data
  return { port: PORT, host: HOST, siteUrl: SITE_URL.replace(/\/+$/, '') }
}

const hints: Record<string, string> = {
  PORT: 'write a whole number from 0 to 65535, such as 3000 (0 takes any free port)',
  HOST: 'write an address of this machine, such as 127.0.0.1, or 0.0.0.0 in a container',
  SITE_URL: 'write the public address with its protocol, such as https://imaging.example.org',
}

export const env: Env = parseEnv(process.env)
