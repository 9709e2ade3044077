import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, get } from 'node:http'
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { listen, stop } from '../../lib/delivery/lifecycle.ts'
import type { NextHandler } from '../../lib/delivery/serve/dynamic.ts'
import { startSite } from './delivery-support.ts'

/** A handler that answers when it is told to. */
function held() {
  const begun = Promise.withResolvers<void>()
  const release = Promise.withResolvers<void>()
  const next: NextHandler = async (_, response) => {
    begun.resolve()
    await release.promise
    response.end('finished')
  }
  return { next, begun: begun.promise, release: release.resolve }
}

describe('a server that is told to stop', () => {
  it('finishes what is under way, takes nothing new, and does not wait for idle connections', async () => {
    const { next, begun, release } = held()
    const { server, port, ask } = await startSite({ next })
    const idle = connect(port, '127.0.0.1')
    await once(idle, 'connect')
    const kept = connect(port, '127.0.0.1')
    kept.write('GET /api/echo HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await begun
    const stopped = stop(server)
    await expect(ask('/en')).rejects.toThrow('ECONNREFUSED')
    release()
    expect(await text(kept)).toContain('finished')
    await stopped
    idle.destroy()
  })

  it('cuts off what takes too long', async () => {
    const { next, begun } = held()
    const { server, ask } = await startSite({ next })
    const answer = ask('/api/echo').catch(error => error.code)
    await begun
    await stop(server, 1)
    expect(await answer).toBe('ECONNRESET')
  })
})

/** The lifecycle in a process of its own: it answers only when a line comes in. */
const program = `
import { once } from 'node:events'
import { createServer } from 'node:http'
import { listen, stop, stopSignal } from './lib/delivery/lifecycle.ts'
const stopped = stopSignal()
const server = createServer(async (_, response) => {
  console.log('asked')
  await once(process.stdin, 'data')
  response.end('finished')
})
console.log(await listen(server, { port: 0, host: '127.0.0.1' }))
console.log(await stopped)
await stop(server)
process.exit(0)
`

describe('a signal', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    '%s, even twice, lets an answer finish and ends with 0',
    async signal => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
        stdio: ['pipe', 'pipe', 'inherit'],
      })
      onTestFinished(() => void child.kill('SIGKILL'))
      const exit = once(child, 'exit')
      const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
      const line = async () => String((await lines.next()).value)
      const asked = get(await line())
      expect(await line()).toBe('asked')
      child.kill(signal)
      expect(await line()).toBe(signal)
      child.kill(signal)
      child.stdin.write('go\n')
      const [answer] = await once(asked, 'response')
      expect(await text(answer)).toBe('finished')
      expect(await exit).toEqual([0, null])
    },
  )
})

describe('an address that cannot be used is explained', () => {
  it('when the port is taken', async () => {
    const taken = createServer()
    onTestFinished(() => void taken.close())
    const port = Number(new URL(await listen(taken, { port: 0, host: '127.0.0.1' })).port)
    await expect(listen(createServer(), { port, host: '127.0.0.1' })).rejects.toThrow(
      `Port ${port} is taken, perhaps by this site in another window.`,
    )
  })

  it('when the host is not of this machine', async () => {
    await expect(listen(createServer(), { port: 0, host: '192.0.2.1' })).rejects.toThrow(
      'HOST=192.0.2.1 is no address',
    )
  })
})
