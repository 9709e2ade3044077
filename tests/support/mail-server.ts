import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail server on this machine that keeps what it is sent. */
export type MailServer = {
  url: string
  /** Every letter it took, as it came. */
  letters: string[]
  /** Asked before it takes a letter: an error, such as `refuse(451)`, sends it back. */
  onLetter: (count: number) => Error | undefined
  close(): Promise<void>
}

export function refuse(responseCode: number): Error {
  return Object.assign(new Error('not now'), { responseCode })
}

export async function startMailServer(port = 0): Promise<MailServer> {
  let count = 0
  const letters: string[] = []
  const state = { onLetter: (_count: number): Error | undefined => undefined }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', chunk => chunks.push(chunk))
      stream.on('end', () => {
        const problem = state.onLetter(++count)
        if (!problem) letters.push(Buffer.concat(chunks).toString())
        done(problem)
      })
    },
  })
  // A client that is killed leaves a broken connection behind.
  server.on('error', () => {})
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const { port: taken } = server.server.address() as AddressInfo
  return Object.assign(state, {
    url: `smtp://127.0.0.1:${taken}`,
    letters,
    close: () => new Promise<void>(resolve => server.close(() => resolve())),
  })
}

export const messageIdOf = (letter: string) => /^Message-ID: (\S+)/im.exec(letter)?.[1] ?? ''
