import { z } from 'zod'
import { words } from './shared.ts'

/** An object of sentences with exactly these keys. */
export function group<const K extends string>(...keys: K[]) {
  return z.strictObject(Object.fromEntries(keys.map(key => [key, words])) as Record<K, typeof words>)
}
