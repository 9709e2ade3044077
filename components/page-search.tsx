import { EntryList } from './entry-list.tsx'
import { ListFilter } from './list-filter.tsx'
import type { Entry, Site } from './site.ts'

/** Every page by topic. A small module (public/scripts/filter.js) shortens the list as one types. */
export function PageSearch({ site, topics }: SearchProps) {
  const { search } = site.ui
  return (
    <div className="wrap sheet flow">
      <h1>{search.title}</h1>
      <p className="lead text-ink-soft">{search.lead}</p>
      <ListFilter site={site} words={search} />
      {topics.map(({ id, label, entries }) => (
        <section key={id} id={id} className="topic" data-topic>
          <h2>{label}</h2>
          <EntryList entries={entries} />
        </section>
      ))}
    </div>
  )
}

type SearchProps = { site: Site; topics: readonly { id: string; label: string; entries: readonly Entry[] }[] }
