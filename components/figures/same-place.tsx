import type { Ui } from '../../lib/content/schema/ui.ts'
import { BothMark, PairMark } from '../marks.tsx'

/** Three words on three pieces of paper, one door. */
export function SamePlace({ words }: { words: Ui['figures']['samePlace'] }) {
  const papers = [
    ['letter', 'imaging', words.letter, words.letterSays],
    ['plate', 'radiology', words.sign, words.signSays],
    ['bill', 'imaging', words.bill, words.billSays],
  ] as const
  return (
    <div className="set-off">
      <ul className="papers">
        {papers.map(([paper, mark, where, says]) => (
          <li key={paper} className={`paper-${paper}`}>
            <span>{where}</span>
            <b className={`word-${mark}`}>
              <PairMark of={mark} />
              {says}
            </b>
          </li>
        ))}
      </ul>
      <p className="door">
        <BothMark />
        {words.same}
      </p>
    </div>
  )
}
