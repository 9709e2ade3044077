import { extname } from 'node:path'

const mediaTypes: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

/**
 * The Content-Type of a file by its ending. The list is short on purpose: a file that nobody meant to
 * publish stops the build.
 * @throws Error for an ending that is not in the list
 */
export function mediaTypeOf(file: string): string {
  const type = mediaTypes[extname(file).toLowerCase()]
  if (!type) {
    throw new Error(
      `${file}: this kind of file is not sent to visitors. Take it out of public/, or add its ending to lib/delivery/media-types.ts.`,
    )
  }
  return type
}

/** Text shrinks; images, fonts and films already have. */
export function isCompressible(type: string): boolean {
  return /^(text\/|image\/svg|application\/(json|xml|wasm|manifest\+json|[a-z.]+\+xml|atom\+xml))/.test(type)
}
