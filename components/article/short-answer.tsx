import type { ArticleHead } from '../../lib/content/schema/article.ts'
import type { Ui } from '../../lib/content/schema/ui.ts'
import { MarkedText } from '../pair.tsx'

/** The answer, before anything else. */
export function ShortAnswer({ answer, pair }: { answer: ArticleHead['answer']; pair: Ui['pair'] }) {
  return (
    <div className="short-answer">
      <p className={answer.lead.length < 40 ? 'verdict' : undefined}>{answer.lead}</p>
      {answer.points.length > 0 && (
        <ul>
          {answer.points.map(point => (
            <li key={point.text}>
              {point.mark ? (
                <MarkedText mark={point.mark} text={point.text} pair={pair} />
              ) : (
                <span className="plain">{point.text}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
