import { EntryList } from './entry-list.tsx'
import { ListFilter } from './list-filter.tsx'
import { ListGroup } from './list-groups.tsx'
import type { Entry, Site } from './site.ts'

/** Every page by topic, or as the filter finds them. */
export function PageSearch({ site, topics }: SearchProps) {
  const { search, glossary, words } = site.ui
  return (
    <div className="wrap sheet flow">
      <h1>{search.title}</h1>
      <p className="lead text-ink-soft">{search.lead}</p>
      <ListFilter site={site} words={search} />
      <p className="also">
        {search.words} <a href={site.paths.glossary}>{glossary.title}</a> ·{' '}
        <a href={site.paths.words}>{words.title}</a>
      </p>
      {topics.map(({ id, label, entries }) => (
        <ListGroup key={id} id={id} title={label} className="topic">
          <EntryList entries={entries} />
        </ListGroup>
      ))}
    </div>
  )
}

type SearchProps = { site: Site; topics: readonly { id: string; label: string; entries: readonly Entry[] }[] }
