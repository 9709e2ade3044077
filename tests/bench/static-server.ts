import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

/** A folder of finished, compressed files, where there is no nginx. Program: folder and port are its arguments. */
const [folder = '.', port = '0'] = process.argv.slice(2)

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

type Stored = { type: string; body: Buffer; compressed: boolean }
const files = new Map<string, Stored | undefined>()

function load(path: string): Stored | undefined {
  const plain = [path, `${path}.html`]
    .map(name => join(folder, name))
    .find(name => extname(name) && existsSync(name))
  if (!plain) return undefined
  const compressed = existsSync(`${plain}.br`)
  const body = readFileSync(compressed ? `${plain}.br` : plain)
  return { type: types[extname(plain)] ?? 'application/octet-stream', body, compressed }
}

createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  if (!files.has(path)) files.set(path, load(path))
  const file = files.get(path)
  if (!file) return response.writeHead(404).end()
  response.writeHead(200, {
    'Content-Type': file.type,
    'Content-Length': file.body.length,
    ...(file.compressed ? { 'Content-Encoding': 'br' } : {}),
  })
  return response.end(file.body)
}).listen(Number(port), '127.0.0.1')
