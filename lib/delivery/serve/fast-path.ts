import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { type PlainGet, parsePlainGet } from './plain-get.ts'

/**
 * Answers plain requests for finished files before Node's HTTP server sees them: it spends three times as
 * long on a request and its answer as the line does. The first request of a connection that is anything else
 * hands the connection over to Node for good.
 * @param answer the whole answer; undefined to leave the request to Node
 */
export function answerPlainGets(server: Server, answer: (get: PlainGet) => Buffer | undefined): void {
  // Node listens to its own event; a connection is accepted by calling what listened.
  const accept = server.listeners('connection') as ((this: Server, socket: Socket) => void)[]
  server.removeAllListeners('connection')
  server.on('connection', (socket: Socket) => {
    const onData = (chunk: Buffer) => {
      const get = parsePlainGet(chunk)
      const bytes = get && answer(get)
      if (bytes === undefined) return handOver(chunk)
      // Who asks on without reading waits.
      if (!socket.write(bytes)) socket.pause()
      socket.setTimeout(server.keepAliveTimeout)
    }
    const listeners = {
      data: onData,
      drain: () => socket.resume(),
      end: () => socket.end(),
      timeout: () => socket.destroy(),
      error: () => socket.destroy(),
    }
    const handOver = (chunk: Buffer) => {
      for (const [event, listener] of Object.entries(listeners)) socket.off(event, listener)
      socket.setTimeout(0)
      socket.unshift(chunk)
      for (const listener of accept) listener.call(server, socket)
    }
    socket.setTimeout(server.headersTimeout)
    for (const [event, listener] of Object.entries(listeners)) socket.on(event, listener)
  })
}
