import type { Source } from '../../lib/content/schema/sources.ts'
import type { Site } from '../site.ts'
import { fill, formatDay } from '../text.ts'

export type NumberedSource = Source & { id: string; number: number }

/** What the page cites, in the order of first citation. */
export function SourceList({
  site: { ui, locale },
  sources,
}: {
  site: Site
  sources: readonly NumberedSource[]
}) {
  return (
    <ol className="source-list">
      {sources.map(source => (
        <li key={source.id} id={`source-${source.number}`}>
          <span>
            {source.publisher}.{' '}
            <a href={source.url} hrefLang={source.language} rel="noopener">
              <cite lang={source.language === locale ? undefined : source.language}>{source.title}</cite>
            </a>
            {source.language !== locale && ` (${ui.article.sourceIn})`}
            {source.date && `, ${source.date.slice(0, 4)}`}.{' '}
            {fill(ui.article.readOn, { date: formatDay(source.read, locale) })}
          </span>
        </li>
      ))}
    </ol>
  )
}
