import type { Token } from './tokens.ts'

/**
 * React writes part of a suspended page out of place and moves it with a script. Without that script the
 * reader would see the placeholder for ever, so such a page cannot be sent without scripts.
 */
const marks: { what: string; found: (token: Token) => boolean }[] = [
  {
    what: 'a placeholder <template id="B:…">',
    found: ({ name, attributes }) => name === 'template' && /^[BP]:/.test(attributes.get('id') ?? ''),
  },
  {
    what: 'content out of place in <div hidden id="S:…">',
    found: ({ attributes }) => attributes.has('hidden') && /^S:/.test(attributes.get('id') ?? ''),
  },
  {
    what: 'a script that moves content ($RC, $RS, $RX)',
    found: ({ name, content }) => name === 'script' && /\$R[BCRSVX]\(/.test(content),
  },
  {
    what: 'a boundary that is still waiting or failed (<!--$?-->, <!--$!-->)',
    found: ({ kind, source }) => kind === 'comment' && /^<!--\$[?!~]-->$/.test(source),
  },
]

/** What in this piece of a page only works with React's scripts, in words; undefined when nothing does. */
export function needsReact(token: Token): string | undefined {
  return marks.find(({ found }) => found(token))?.what
}
