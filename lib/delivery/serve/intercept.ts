import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

type Callback = (error?: Error | null) => void

/**
 * Lets us see the head of an answer that Next writes before any of it is sent.
 * @param keep called once, when status and headers are set: true to hold the answer back
 * @param finish called with the whole body of an answer that was held back; it sends another in its place
 */
export function intercept(
  response: ServerResponse,
  keep: () => boolean,
  finish: (body: Buffer) => void | Promise<void>,
): void {
  const { writeHead, write, end, flushHeaders } = response
  const chunks: Buffer[] = []
  let kept: boolean | undefined

  const restore = () => Object.assign(response, { writeHead, write, end, flushHeaders })
  const isKept = () => {
    kept ??= keep()
    return kept
  }
  const collect = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, encoding as BufferEncoding | undefined))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }

  const overrides = {
    writeHead(status: number, ...rest: (string | OutgoingHttpHeaders | undefined)[]) {
      response.statusCode = status
      const headers = rest.find(part => typeof part === 'object') ?? {}
      for (const [name, value] of Object.entries(headers))
        if (value !== undefined) response.setHeader(name, value)
      return isKept() ? response : writeHead.call(response, response.statusCode)
    },
    flushHeaders() {
      if (!isKept()) flushHeaders.call(response)
    },
    write(chunk: unknown, encoding?: unknown, done?: unknown) {
      if (!isKept()) return Reflect.apply(write, response, [chunk, encoding, done])
      collect(chunk, encoding)
      const callback = [encoding, done].find(part => typeof part === 'function') as Callback | undefined
      if (callback) process.nextTick(callback)
      return true
    },
    end(chunk?: unknown, encoding?: unknown, done?: unknown) {
      const held = isKept()
      restore()
      if (!held) return Reflect.apply(end, response, [chunk, encoding, done])
      collect(chunk, encoding)
      const callback = [chunk, encoding, done].find(part => typeof part === 'function') as
        | Callback
        | undefined
      if (callback) response.once('finish', callback)
      void finish(Buffer.concat(chunks))
      return response
    },
  }
  Object.assign(response, overrides)
}
