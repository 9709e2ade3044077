import { vocabularyNames } from './vocabulary.ts'

/** What is wrong with a <word> that begins with a small letter, and what to write instead. */
export function explainHtml(name: string): [what: string, remedy: string] {
  const meant = vocabularyNames.find(word => word.toLowerCase() === name.toLowerCase())
  if (meant) return [`<${name}> is not a word of this guide.`, `Did you mean <${meant}>?`]
  return [`<${name}> is HTML.`, remedies[name] ?? 'Remove it: pages are written in plain Markdown.']
}

const bold = 'Write bold words between two stars on each side: **words**.'
const italic = 'Write words that stand out between stars: *words*.'

const remedies: Record<string, string> = {
  a: 'Write a link as [words](address).',
  b: bold,
  strong: bold,
  i: italic,
  em: italic,
  br: 'Remove it and leave an empty line: a new paragraph begins.',
  img: 'Use <Figure src="/images/file.png" alt="What it shows" />.',
  table: 'Put a Markdown table inside <Compare>.',
  details: 'Use <Question question="…"> inside <Faq>.',
}
