import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** How long answers under way may take when the server is told to stop, in milliseconds. */
const patience = 9_000

/** The connections of a server that are open, and how many requests of each are not answered yet. */
const connections = new WeakMap<Server, Map<Socket, number>>()

function watch(server: Server): void {
  const open = new Map<Socket, number>()
  connections.set(server, open)
  const count = (socket: Socket, more: number) => {
    const asked = open.get(socket)
    if (asked !== undefined) open.set(socket, asked + more)
  }
  server.on('connection', socket => {
    open.set(socket, 0)
    socket.once('close', () => open.delete(socket))
  })
  server.on('request', ({ socket }, response) => {
    count(socket, 1)
    response.once('close', () => count(socket, -1))
  })
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
  watch(server)
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
  const open = connections.get(server) ?? new Map<Socket, number>()
  const closeWhere = (isDone: (socket: Socket, asked: number) => boolean) => {
    for (const [socket, asked] of open) if (isDone(socket, asked)) socket.destroy()
  }
  const closed = once(server, 'close')
  // Node's own would cut off what is written but not sent yet.
  server.closeIdleConnections = () => {}
  server.close()
  const sweep = setInterval(
    () => closeWhere(({ writableLength }, asked) => asked === 0 && writableLength === 0),
    20,
  )
  const deadline = setTimeout(() => closeWhere(() => true), limit)
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
