/**
 * Whether the browser's copy is still the current one.
 * @param condition the If-None-Match header: one tag, several, or `*`
 * @param etag ours, strong; a proxy may have made the browser's weak, which does not matter here
 */
export function isCurrent(condition: string | undefined, etag: string): boolean {
  if (condition === undefined) return false
  if (condition === etag || condition.trim() === '*') return true
  return condition.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag)
}

export type Range = { from: number; to: number }

/**
 * The part of a file that is asked for.
 * @param header the Range header, `bytes=0-99`, `bytes=100-` or `bytes=-100`; both ends are included
 * @returns undefined to send the whole file (no range, several, or one we cannot read),
 *   'unsatisfiable' when the range lies behind the end
 */
export function parseRange(header: string | undefined, size: number): Range | undefined | 'unsatisfiable' {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (!found || (found[1] === '' && found[2] === '')) return undefined
  const [, first = '', last = ''] = found
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'unsatisfiable' : { from: size - length, to: size - 1 }
  }
  if (last !== '' && Number(last) < Number(first)) return undefined
  if (Number(first) >= size) return 'unsatisfiable'
  return { from: Number(first), to: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
}
