import { EntryList } from './entry-list.tsx'
import { CallSentence, PhoneLink } from './links.tsx'
import type { Entry, Site } from './site.ts'

/** Every page by topic. A small module (public/scripts/filter.js) shortens the list as one types. */
export function PageSearch({ site: { ui, clinic }, topics }: SearchProps) {
  const { search } = ui
  return (
    <div className="wrap sheet flow">
      <h1>{search.title}</h1>
      <p className="lead text-ink-soft">{search.lead}</p>
      <search>
        {/* Shown by the module; in development that runs before React looks. */}
        <div
          suppressHydrationWarning
          className="list-filter"
          hidden
          data-filter
          data-one={search.one}
          data-some={search.some}
          data-none={search.none}
        >
          <label htmlFor="filter">{search.label}</label>
          <input className="field" id="filter" name="q" type="search" autoComplete="off" spellCheck={false} />
          <p role="status" data-count />
        </div>
      </search>
      <p hidden data-call suppressHydrationWarning>
        <PhoneLink clinic={clinic} className="button">
          <CallSentence sentence={ui.frame.callNumber} clinic={clinic} />
        </PhoneLink>
      </p>
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
