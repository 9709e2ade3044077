import { createHash } from 'node:crypto'
import { type Token, tokens } from './tokens.ts'

/** Blocks of data that a browser reads and does not run. */
const dataTypes = new Set(['application/ld+json', 'application/json', 'speculationrules'])

/** The folder of public/ with the site's own small modules, the only scripts a patient's page may load. */
export const ownScripts = '/scripts/'

function isOwn(address: string | undefined): boolean {
  return address?.startsWith(ownScripts) === true && !address.includes('..')
}

/**
 * Whether a script stays in a patient's page: data, or a module of our own. All else goes, a type that
 * nobody foresaw too: to keep another kind of data, name it above.
 */
function staysInPage({ attributes, content }: Token): boolean {
  const type = attributes.get('type')?.trim().toLowerCase() ?? ''
  if (dataTypes.has(type)) return true
  return type === 'module' && isOwn(attributes.get('src')) && content.trim() === ''
}

/** Whether a piece of a page is there for the scripts that go: the scripts, and links that fetch them early. */
export function servesTheFramework(token: Token): boolean {
  const { kind, name, attributes } = token
  if (kind !== 'start') return false
  if (name === 'script') return !staysInPage(token)
  if (name === 'meta') return attributes.get('name') === 'next-size-adjust'
  if (name !== 'link' || isOwn(attributes.get('href'))) return false
  const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/)
  return relations.includes('modulepreload') || attributes.get('as')?.toLowerCase() === 'script'
}

/**
 * The inline scripts of a page that keeps its scripts, each as a source for `script-src`.
 * @returns `'sha256-…'`, once each, in the order of the page
 */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>()
  for (const token of tokens(html)) {
    if (token.name !== 'script' || token.attributes.has('src') || staysInPage(token)) continue
    hashes.add(`'sha256-${createHash('sha256').update(token.content).digest('base64')}'`)
  }
  return [...hashes]
}
