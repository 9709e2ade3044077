import type { Entry } from './site.ts'

/** A list of pages: title and, under it, what it answers. The filter of the search page finds them by their `words`. */
export function EntryList({ entries, large = false }: EntryListProps) {
  return (
    <ul className={large ? 'entries entries-large' : 'entries'}>
      {entries.map(entry => (
        <li key={entry.id} data-words={entry.words}>
          <a href={entry.path}>{entry.title}</a>
          <p className="text-small text-ink-soft">{entry.description}</p>
        </li>
      ))}
    </ul>
  )
}

type EntryListProps = { entries: readonly Entry[]; large?: boolean }
