import { ListFilter } from './list-filter.tsx'
import { Name, Names, type NameText } from './name.tsx'
import type { Site } from './site.ts'

/** A word that people see or hear, as the list shows it. */
export type WordEntry = {
  id: string
  words: readonly NameText[]
  seen: readonly ('order' | 'sign' | 'bill' | 'portal' | 'speech')[]
  means: string
  go: string
  radiation: 'yes' | 'no' | 'depends' | 'none'
  page: { path: string; short: string } | undefined
  /** What the filter looks for. */
  search: string
}

/** Is it the same place? The words of orders, signs, bills and portals; each has an address. */
export function PageWords({ site, entries }: { site: Site; entries: readonly WordEntry[] }) {
  const { words } = site.ui
  return (
    <div className="wrap sheet flow">
      <h1>{words.title}</h1>
      <p className="lead text-ink-soft">{words.lead}</p>
      <ListFilter site={site} words={words} />
      <ul className="decoder" data-topic>
        {entries.map(entry => (
          <li key={entry.id} id={entry.id} data-words={entry.search}>
            <h2>
              <a href={`#${entry.id}`}>{entry.words[0] && <Name name={entry.words[0]} />}</a>
            </h2>
            {entry.words.length > 1 && (
              <p className="also">
                <Names names={entry.words.slice(1)} />
              </p>
            )}
            <p>
              {entry.means} {entry.go}
            </p>
            <p className="text-small text-ink-soft">
              {entry.seen.map(place => words[place]).join(' · ')}
              {entry.radiation !== 'none' && ` · ${radiationWords(entry.radiation, words)}`}
              {entry.page && (
                <>
                  {' · '}
                  {words.readOn}: <a href={entry.page.path}>{entry.page.short}</a>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}

function radiationWords(radiation: 'yes' | 'no' | 'depends', words: Site['ui']['words']): string {
  return { yes: words.radiationYes, no: words.radiationNo, depends: words.radiationDepends }[radiation]
}
