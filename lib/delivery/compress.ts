import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from './manifest.ts'

/**
 * How much time a smaller answer is worth. Of an article of 38 KB brotli makes 9.3 KB in 20 to 40 ms
 * ('best', once for a build), 10.6 KB in 1 ms ('good', for builds of many pages) and a little more while a
 * reader waits ('quick').
 */
export type Effort = 'best' | 'good' | 'quick'

const brotliQuality: Record<Effort, number> = { best: 11, good: 9, quick: 5 }
const gzipLevel: Record<Effort, number> = { best: 9, good: 9, quick: 6 }

/** The window that holds the whole text; the default of 4 MB takes ten times as long to set up. */
function windowBits(size: number): number {
  return Math.min(Math.max(Math.ceil(Math.log2(size + 16)), 16), 22)
}

export async function compress(encoding: Encoding, text: Buffer, effort: Effort): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return promisify(brotliCompress)(text, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: brotliQuality[effort],
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_LGWIN]: windowBits(text.length),
          [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        },
      })
    case 'gzip':
      return promisify(gzip)(text, { level: gzipLevel[effort] })
    case 'identity':
      return text
  }
}
