import type { ArticleHead } from '../../lib/content/schema/article.ts'
import type { Site } from '../site.ts'
import { fill, formatDay } from '../text.ts'

/** Who published the page and since when, how easy it is to read, when it is read again, and what changed on it. */
export function AboutPage({ site: { ui, locale, paths }, head, level }: AboutProps) {
  const { article } = ui
  const { published, changes, reviewBy } = head
  return (
    <div className="text-small text-ink-soft" id="changes">
      <p>
        {article.writtenBy}, <time dateTime={published}>{formatDay(published, locale)}</time>.{' '}
        {fill(article.nextReview, { date: formatDay(reviewBy, locale) })}.{' '}
        {level !== null && <a href={paths.evidence}>{fill(article.level, { level: Math.round(level) })}</a>}
      </p>
      <p>
        {article.changes}: {changes.length === 0 && article.noChanges}
      </p>
      {changes.length > 0 && (
        <ul>
          {changes.map(({ on, what }) => (
            <li key={on + what}>
              <time dateTime={on}>{formatDay(on, locale)}</time>: {what}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

type AboutProps = {
  site: Site
  head: ArticleHead
  /** How hard it is to read: the grade in English, the INFLESZ score in Spanish. */
  level: number | null
}
