import { type Encoding, encodings } from '../manifest.ts'

/**
 * The best way of writing an answer that the browser accepts: the highest weight, and of equals brotli,
 * then gzip. The file itself when nothing else is accepted.
 * @param accepted the Accept-Encoding header; a missing one accepts the file itself only
 */
export function negotiate(accepted: string | undefined, available: ReadonlySet<Encoding>): Encoding {
  const weights = new Map<string, number>()
  for (const entry of (accepted ?? '').toLowerCase().split(',')) {
    const [coding = '', ...parameters] = entry.split(';').map(part => part.trim())
    const weight = parameters.find(parameter => parameter.startsWith('q='))
    weights.set(coding === 'x-gzip' ? 'gzip' : coding, weight ? Number(weight.slice(2)) || 0 : 1)
  }
  let best: Encoding = 'identity'
  // Not named, the file itself is acceptable and the last choice.
  let highest = weights.get('identity') ?? weights.get('*') ?? 0
  for (const encoding of encodings.toReversed()) {
    const weight = weights.get(encoding) ?? weights.get('*') ?? 0
    if (encoding !== 'identity' && available.has(encoding) && weight > 0 && weight >= highest) {
      best = encoding
      highest = weight
    }
  }
  return best
}
