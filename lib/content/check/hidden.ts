import { rule } from '../problems.ts'
import type { Rule } from './rule.ts'

const { error } = rule('hidden')

const names: Record<string, string> = {
  '\u00A0': 'A hard space',
  '\u202F': 'A hard space',
  '\u00AD': 'A soft hyphen',
  '\u200B': 'A space without width',
}

/** No signs that nobody sees, as copied from Word or the web: they split words, and search does not find them. */
export const checkHidden: Rule = ({ files }) =>
  [...files].flatMap(([path, text]) =>
    (/[\u00A0\u202F\u00AD\u200B]/.test(text) ? text.split('\n') : []).flatMap((row, index) => {
      const [, before, sign = ''] = /([^\s"]*)([\u00A0\u202F\u00AD\u200B])/u.exec(row) ?? []
      const name = names[sign]
      const remedy = sign === '\u00A0' || sign === '\u202F' ? 'Type a plain space instead.' : 'Delete it.'
      const where = before ? `after “${before}”` : 'on the line'
      const place = { file: `content/${path}`, line: index + 1 }
      return name ? [error(place, `${name}, which nobody sees, stands ${where}.`, remedy)] : []
    }),
  )
