import type { Entry } from './site.ts'

/** A list of pages: title and, under it, what it answers. */
export function EntryList({ entries, large = false }: { entries: readonly Entry[]; large?: boolean }) {
  return (
    <ul className={large ? 'entries entries-large' : 'entries'}>
      {entries.map(({ id, path, title, description }) => (
        <li key={id}>
          <a href={path}>
            <b>{title}</b>
            <span>{description}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
