import type { Change, Evidence } from '../lib/content/evidence.ts'
import type { Source } from '../lib/content/schema/sources.ts'
import { ListTable } from './list-table.tsx'
import type { Site } from './site.ts'
import { fill, formatDay } from './text.ts'

/** Our working: every page with its reading level, sources and review, and every source. */
export function PageEvidence({ site, pages, mean, changes, sources }: EvidenceProps) {
  const { ui, locale } = site
  const { evidence } = ui
  const number = (value: number) => value.toLocaleString(locale === 'en' ? 'en-US' : 'es-US')
  return (
    <div className="wrap sheet flow">
      <h1>{evidence.title}</h1>
      <p className="lead text-ink-soft">{evidence.lead}</p>
      <h2>{evidence.how}</h2>
      <p>{evidence.level}</p>
      <p>{evidence.review}</p>
      <p>{fill(evidence.mean, { level: number(mean) })}</p>
      <ListTable
        caption={evidence.caption}
        first={evidence.page}
        columns={[evidence.levelColumn, evidence.sources, evidence.reviewed, evidence.updated, evidence.next]}
        rows={pages.map(page => ({
          path: page.path,
          name: page.short,
          cells: [
            page.level === null ? '–' : number(page.level),
            number(page.sources),
            page.reviewed ? formatDay(page.reviewed, locale) : evidence.notYet,
            formatDay(page.updated, locale),
            formatDay(page.reviewBy, locale),
          ],
        }))}
      />
      <h2>{evidence.changes}</h2>
      <p>{changes.length > 0 ? evidence.changesLead : evidence.noChanges}</p>
      {changes.length > 0 && (
        <ul>
          {changes.map(({ on, what, path, short }) => (
            <li key={path + on + what}>
              <time dateTime={on}>{formatDay(on, locale)}</time>, <a href={path}>{short}</a>: {what}
            </li>
          ))}
        </ul>
      )}
      <h2>{evidence.all}</h2>
      <p>{evidence.allLead}</p>
      <ul className="source-index">
        {byPublisher(sources).map(({ publisher, language, published }) => (
          <li key={publisher}>
            <b lang={language}>{publisher}</b>
            {published.map(({ id, title, url, language }) => (
              <a key={id} href={url} lang={language} hrefLang={language}>
                {title}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** In alphabetical order, each publisher once; "U.S." is "US". */
function byPublisher(sources: EvidenceProps['sources']) {
  const { compare } = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true })
  const groups: (Pick<Source, 'publisher' | 'language'> & {
    published: EvidenceProps['sources'][number][]
  })[] = []
  for (const source of sources.toSorted(
    (a, b) => compare(a.publisher, b.publisher) || compare(a.title, b.title),
  )) {
    const last = groups.at(-1)
    if (last && compare(last.publisher, source.publisher) === 0) last.published.push(source)
    else groups.push({ publisher: source.publisher, language: source.language, published: [source] })
  }
  return groups
}

type EvidenceProps = {
  site: Site
  pages: readonly Evidence[]
  mean: number
  changes: readonly Change[]
  sources: readonly (Source & { id: string })[]
}
