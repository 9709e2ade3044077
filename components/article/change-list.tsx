import type { ArticleHead } from '../../lib/content/schema/article.ts'
import type { Site } from '../site.ts'
import { formatDay } from '../text.ts'

/** What changed on the page since it first went out. */
export function ChangeList({
  site: { ui, locale },
  changes,
}: {
  site: Site
  changes: ArticleHead['changes']
}) {
  return (
    <div className="text-small text-ink-soft" id="changes">
      <b>{ui.article.changes}:</b> {changes.length === 0 && ui.article.noChanges}
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
