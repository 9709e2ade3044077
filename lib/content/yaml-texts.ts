/** What is wrong with a line of YAML, counted from 0. */
export type Guess = { line: number; what: string; remedy: string }

type Cause = Omit<Guess, 'line'>

export const curlyQuotes: Cause = {
  what: 'These are curly quotes (“ ”), as Word types them.',
  remedy: 'Type straight ones: ".',
}

/** The line with everything between quotes blanked out, and without its comment. */
export function bare(row: string): string {
  return row.replace(/"[^"]*"/g, text => `"${'_'.repeat(text.length - 2)}"`).replace(/ +#.*$/, '')
}

const start = '(?:^\\s*(?:- +)?|[{,[] *)'
const field = new RegExp(`${start}([\\w-]+): +`, 'u').source

/** A text that does not reach its end, or that begins with a sign: it should stand between straight quotes. */
export function textIn(row: string): Cause | undefined {
  return curly(row) ?? innerQuote(row) ?? sign(row) ?? noSpace(row) ?? colon(row)
}

function curly(row: string): Cause | undefined {
  return new RegExp(`(${field}|\\[ *)[“”„«]`, 'u').test(bare(row)) ? curlyQuotes : undefined
}

function innerQuote(row: string): Cause | undefined {
  const isInner = /[:[,-] *"[^"]*"[\p{L}\p{N}]/u.test(row) || /^\s*(- +)?[\w-]+: +"[^"]*" +[^\s#]/.test(row)
  const what = 'A quote mark " stands inside a text between quotes.'
  return isInner ? { what, remedy: 'Inside the quotes use “ ”.' } : undefined
}

/** What begins with it means something else to the machine, which drops it or stops there. */
export function sign(row: string): Cause | undefined {
  const [, name, mark, rest = ''] =
    new RegExp(`${field}([&!*@%\`]|- |\\[[^\\]]*\\](?= +[^\\s,}\\]]))([^,}\\]]*)`, 'u').exec(bare(row)) ?? []
  if (!mark || /^\s*$/.test(rest)) return undefined
  const remedy = `Put it between quotes: ${name}: "${mark}${/^ /.test(rest) ? ' ' : ''}${shortened(rest)}".`
  return { what: `A text begins with ${mark.charAt(0)}.`, remedy }
}

function noSpace(row: string): Cause | undefined {
  const [, name, rest = ''] = /^\s*(?:- +)?([a-zA-Z]+):([^\s:/][^:]*)$/.exec(bare(row)) ?? []
  const remedy = `Write "${name}: ${shortened(rest)}".`
  return name ? { what: 'There is no space after the colon.', remedy } : undefined
}

/** Fields that stand beside others on a line: before them a comma is missing; before other words it is the text's own colon. */
export const besides = 'en|es|on|what|by|note|min|max|source|text|mark|below'

function colon(row: string): Cause | undefined {
  const inner = new RegExp(`${field}([^"'{}[\\],]*?(?!\\b(?:${besides}):)\\S+): `, 'u').exec(bare(row))
  const [, name, text = ''] = inner ?? []
  if (new RegExp(`^(${besides})$`).test(text)) {
    const group = row.replace(/^[^:]*: */, '').trim()
    return { what: 'A group has no brackets { }.', remedy: `Write ${name}: { ${group} }.` }
  }
  const remedy = `Put the text between quotes: ${name}: "${shortened(text)}: …".`
  return inner && !new RegExp(`(?<= )(${besides})$`).test(text)
    ? { what: 'A colon within a text is read as the name of a field.', remedy }
    : undefined
}

function shortened(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.length > 4 ? `${words.slice(0, 4).join(' ')} …` : words.join(' ')
}
