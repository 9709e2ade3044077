/** One piece of a page. A script, style, title or textarea is one piece with all it holds. */
export type Token = {
  kind: 'text' | 'comment' | 'doctype' | 'start' | 'end'
  /** The piece as it stands in the page; all pieces together are the page. */
  source: string
  /** The element's name, in small letters; empty for text, comments and the doctype. */
  name: string
  /** In small letters; an attribute without a value holds ''. */
  attributes: ReadonlyMap<string, string>
  /** What a script, style, title or textarea holds. */
  content: string
}

/** Elements whose content is not markup: a `<script` in a title is text. */
const rawElements = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes'])

const comment = /<!--(?:-?>|[\s\S]*?--!?>)/y
const doctype = /<![a-z][^>]*>/iy
const startTag = /<([a-z][^\s/>"'=<]*)((?:[^>"'<]|"[^"]*"|'[^']*')*)>/iy
const endTag = /<\/([a-z][^\s/>]*)[^>]*>/iy
const text = /[^<]+/y
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

const none: ReadonlyMap<string, string> = new Map()

/**
 * Cuts a page into its pieces. It reads the HTML that React writes (quoted attributes, `<` always escaped)
 * and refuses what it does not know instead of guessing as a browser does: nothing that runs can hide in
 * a piece that was misread. A parser library would guess, and add a dependency for these forty lines.
 * @throws Error that quotes the place it could not read
 */
export function* tokens(html: string): Generator<Token> {
  let position = 0
  const match = (pattern: RegExp) => {
    pattern.lastIndex = position
    return pattern.exec(html)
  }
  while (position < html.length) {
    const token = next(html, position, match)
    if (!token) throw new Error(`This is not HTML that React writes: ${html.slice(position, position + 80)}`)
    yield token
    position += token.source.length
  }
}

function next(html: string, position: number, match: (pattern: RegExp) => RegExpExecArray | null) {
  const plain = (kind: Token['kind'], found: RegExpExecArray, name = ''): Token => ({
    kind,
    source: found[0],
    name: name.toLowerCase(),
    attributes: none,
    content: '',
  })
  let found = match(text)
  if (found) return plain('text', found)
  found = match(comment)
  if (found) return plain('comment', found)
  found = match(doctype)
  if (found) return plain('doctype', found)
  found = match(endTag)
  if (found) return plain('end', found, found[1])
  found = match(startTag)
  if (!found) return undefined
  const start = { ...plain('start', found, found[1]), attributes: readAttributes(found[2] ?? '') }
  return rawElements.has(start.name) ? withContent(html, position, start) : start
}

/** The first of two attributes of one name counts, as in a browser. */
function readAttributes(source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of source.matchAll(attribute)) {
    const key = name.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '')
  }
  return attributes
}

function withContent(html: string, position: number, start: Token): Token | undefined {
  const from = position + start.source.length
  const end = new RegExp(`</${start.name}[\\s/]*>`, 'gi')
  end.lastIndex = from
  const found = end.exec(html)
  if (!found) return undefined
  const content = html.slice(from, found.index)
  // Behind `<!--` in a script, a browser may read past the first end tag.
  if (start.name === 'script' && content.includes('<!--')) return undefined
  return { ...start, content, source: html.slice(position, end.lastIndex) }
}
