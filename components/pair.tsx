import type { Mark } from '../lib/content/schema/article.ts'
import type { Ui } from '../lib/content/schema/ui.ts'
import { PairMark } from './marks.tsx'

type Word = Exclude<Mark, 'both'>
type Part = { text: string; word?: Word }

/** Cuts a sentence at the first place where each word of the pair stands. */
function cut(sentence: string, pair: Ui['pair']): Part[] {
  let parts: Part[] = [{ text: sentence }]
  for (const word of ['imaging', 'radiology'] as const) {
    const at = parts.findIndex(part => !part.word && wordAt(part.text, pair[word]))
    const found = parts[at] && wordAt(parts[at].text, pair[word])
    if (!found) continue
    const text = parts[at]?.text ?? ''
    const around = [
      { text: text.slice(0, found.index) },
      { text: found[0], word },
      { text: text.slice(found.index + found[0].length) },
    ]
    parts = [...parts.slice(0, at), ...around, ...parts.slice(at + 1)]
  }
  return parts.filter(part => part.text !== '')
}

function wordAt(text: string, word: string) {
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').exec(text)
}

/** A title in which imaging stands between the corners of an exposure and radiology is ringed as with a wax pencil. */
export function PairTitle({ text, pair }: { text: string; pair: Ui['pair'] }) {
  return cut(text, pair).map((part, index) =>
    part.word ? (
      <b
        key={part.text}
        className={`${part.word === 'imaging' ? 'framed' : 'ringed'}${index === 0 ? ' at-start' : ''}`}
      >
        {part.text}
      </b>
    ) : (
      part.text
    ),
  )
}

/** A sentence in which each word of the pair has its colour; its shape stands beside the sentence. */
function PairText({ text, pair }: { text: string; pair: Ui['pair'] }) {
  return cut(text, pair).map(part =>
    part.word ? (
      <span key={part.text} className={`word-${part.word}`}>
        {part.text}
      </span>
    ) : (
      part.text
    ),
  )
}

/** The same with the shape of `mark` in front. */
export function MarkedText({ mark, text, pair }: { mark: Mark; text: string; pair: Ui['pair'] }) {
  return (
    <>
      <PairMark of={mark} />
      <PairText text={text} pair={pair} />
    </>
  )
}
