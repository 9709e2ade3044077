import type { Entry } from './site.ts'

/** A list of pages: title and, under it, its answer in a sentence. */
export function EntryList({ entries, large = false }: { entries: readonly Entry[]; large?: boolean }) {
  return (
    <ul className={large ? 'entries entries-large' : 'entries'}>
      {entries.map(({ id, path, title, lead }) => (
        <li key={id}>
          <a href={path}>
            <b>{title}</b>
            <span>{lead}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
