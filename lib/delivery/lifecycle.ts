import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** How long answers under way may take when the server is told to stop, in milliseconds. */
const patience = 9_000

/** Connections that Node does not count as idle: browsers open them ahead, or only plain files were asked for. */
const silent = new WeakMap<Server, Set<Socket>>()

function watchSilent(server: Server): void {
  const sockets = new Set<Socket>()
  silent.set(server, sockets)
  server.on('connection', socket => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.on('request', ({ socket }) => sockets.delete(socket))
}

/**
 * Opens the server.
 * @returns the address to visit, such as `http://localhost:3000`
 * @throws Error in words when the address cannot be used
 */
export async function listen(
  server: Server,
  { port, host }: { port: number; host: string },
): Promise<string> {
  watchSilent(server)
  server.listen({ port, host })
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new Error(whyNot(error as NodeJS.ErrnoException, port, host), { cause: error })
  }
  const { port: taken } = server.address() as AddressInfo
  const isLocal = ['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'].includes(host)
  return `http://${isLocal ? 'localhost' : host}:${taken}`
}

function whyNot({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken, perhaps by this site in another window. Stop that program, or choose another port: PORT=${port + 1} npm start`
    case 'EACCES':
      return `This user may not open port ${port}. Choose one above 1023: PORT=3000 npm start`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST=${host} is no address of this machine. Use 127.0.0.1, or 0.0.0.0 in a container.`
    default:
      return `The server cannot open port ${port} on ${host}: ${message}`
  }
}

/**
 * Stops the server: no new connections, answers under way are finished.
 * @param limit milliseconds after which what is still open is cut off
 */
export async function stop(server: Server, limit: number = patience): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  for (const socket of silent.get(server) ?? []) socket.destroySoon()
  // A connection that is kept alive falls idle when its answer is sent, and is not closed by itself.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const deadline = setTimeout(() => server.closeAllConnections(), limit)
  await closed
  clearInterval(sweep)
  clearTimeout(deadline)
}

/** Resolves at the first signal that asks the program to stop. */
export function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise(resolve => {
    // It stays: a second signal, as from the terminal and from npm at once, must not cut the answers off.
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve(signal))
  })
}
