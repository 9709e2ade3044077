import type { Source } from '../../lib/content/schema/sources.ts'
import type { Site } from '../site.ts'
import { fill, formatDay } from '../text.ts'

export type NumberedSource = Source & { id: string; number: number }

/** What the page cites, in the order of first citation, and when that was last read. */
export function SourceList({
  site: { ui, locale },
  sources,
}: {
  site: Site
  sources: readonly NumberedSource[]
}) {
  const lastRead = sources
    .map(({ read }) => read)
    .sort()
    .at(-1)
  return (
    <>
      <ol className="source-list">
        {sources.map(source => (
          <li key={source.id} id={`source-${source.number}`}>
            <span>
              <span lang={locale === 'en' ? undefined : 'en'}>{source.publisher}.</span>{' '}
              <a href={source.url} hrefLang={source.language}>
                <cite lang={foreign(source, locale)}>{source.title}</cite>
              </a>
              {foreign(source, locale) && ` (${ui.article.sourceIn})`}
              {source.date && `, ${source.date.slice(0, 4)}`}.
            </span>
          </li>
        ))}
      </ol>
      {lastRead && (
        <p className="text-small text-ink-soft">
          {fill(ui.article.readOn, { date: formatDay(lastRead, locale) })}
        </p>
      )}
    </>
  )
}

/** The source's language where it is not the page's. */
function foreign({ language }: NumberedSource, locale: Site['locale']) {
  return language === locale ? undefined : language
}
