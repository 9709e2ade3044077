import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Letter } from '../../contact/inbox.ts'
import { open } from '../../contact/seal.ts'
import type { Content } from '../../contact/submit.ts'
import { env } from '../../env.ts'
import { Mistake } from './command.ts'

/** Where `key new` puts the secret key, until it is moved off the server. */
export const identityFile = () => join(env.dataDir, 'identity.txt')

/** Takes `--identity FILE` out of the parameters. */
export function takeIdentity(parameters: string[]): { rest: string[]; file: string } {
  try {
    const { values, positionals } = parseArgs({
      args: parameters,
      options: { identity: { type: 'string' } },
      allowPositionals: true,
    })
    return { rest: positionals, file: values.identity ?? identityFile() }
  } catch (error) {
    throw new Mistake((error as Error).message)
  }
}

/** Opens what is sealed, or hands on what is not. */
export type Opener = (sealed: boolean, text: string) => Promise<string>

export function opener(file: string): Opener {
  let identities: Promise<string[]> | undefined
  return async (sealed, text) => {
    if (!sealed) return text
    identities ??= readIdentities(file)
    for (const identity of await identities) {
      const opened = await open(identity, text).catch(() => undefined)
      if (opened !== undefined) return opened
    }
    throw new Mistake(`The key in ${file} does not open this request: it was sealed to another key.`)
  }
}

export async function contentOf({ content, sealedText }: Letter, opened: Opener): Promise<Content> {
  return content ?? JSON.parse(await opened(true, sealedText ?? ''))
}

/** A file may hold several keys, older ones too. */
async function readIdentities(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Mistake(
      `This request is sealed, and there is no key in ${file}. Name the file that holds it: --identity FILE`,
    )
  })
  const lines = text.split('\n').filter(line => line.startsWith('AGE-SECRET-KEY-'))
  if (lines.length === 0)
    throw new Mistake(`${file} holds no secret key: a line that begins with AGE-SECRET-KEY-1.`)
  return lines.map(line => line.trim())
}
