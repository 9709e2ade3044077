import { servesTheFramework } from './scripts.ts'
import { needsReact } from './suspense.ts'
import { type Token, tokens } from './tokens.ts'

/** The empty place at the top of the body where React would put late metadata. */
const emptyPlace = '<div hidden=""></div>'

/**
 * A patient's page without what only the framework needs: its scripts, the links that fetch them early,
 * and the comments by which React would find its way. Data (JSON-LD, speculation rules) and our own
 * modules stay.
 * @throws Error when the page shows its content only with React's scripts, or cannot be read
 */
export function patientDocument(html: string): string {
  const kept: Token[] = []
  for (const token of tokens(html)) {
    const reason = needsReact(token)
    if (reason) throw new Error(`Part of it shows only after scripts have run: it holds ${reason}.`)
    if (token.kind !== 'comment' && !servesTheFramework(token)) kept.push(token)
  }
  return kept
    .map(({ source }) => source)
    .join('')
    .replace(new RegExp(`(<body[^>]*>)${emptyPlace}`), '$1')
    .replaceAll(' data-precedence="next"', '')
}
