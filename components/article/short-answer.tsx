import type { ArticleHead } from '../../lib/content/schema/article.ts'
import type { Ui } from '../../lib/content/schema/ui.ts'
import { MarkedText, PairText } from '../pair.tsx'

/** The answer, before anything else. */
export function ShortAnswer({ answer, pair }: { answer: ArticleHead['answer']; pair: Ui['pair'] }) {
  return (
    <div className="short-answer">
      <p className={answer.lead.length < 40 ? 'verdict' : undefined}>
        {answer.points.length > 0 ? answer.lead : <PairText text={answer.lead} pair={pair} />}
      </p>
      {answer.points.length > 0 && (
        <ul>
          {answer.points.map(point => (
            <li key={point.text}>
              <MarkedText mark={point.mark} text={point.text} pair={pair} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
