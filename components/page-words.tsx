import type { Subject } from '../lib/content/schema/decoder.ts'
import { ListFilter } from './list-filter.tsx'
import { GroupLinks, ListGroup } from './list-groups.tsx'
import { Name, Names, type NameText } from './name.tsx'
import type { Site } from './site.ts'

/** A word that people see or hear, as the list shows it. */
export type WordEntry = {
  id: string
  words: readonly NameText[]
  subject: Subject
  seen: readonly ('order' | 'sign' | 'bill' | 'portal' | 'speech')[]
  means: string
  go: string
  radiation: 'yes' | 'no' | 'depends' | 'none'
  page: { path: string; short: string } | undefined
  /** What the filter looks for. */
  search: string
}

/** Is it the same place? The words of orders, signs, bills and portals, by subject; each has an address. */
export function PageWords({ site, entries }: { site: Site; entries: readonly WordEntry[] }) {
  const { words, subjects } = site.ui
  const groups = Object.entries(subjects)
    .map(([subject, title]) => ({
      id: `subject-${subject}`,
      title,
      entries: entries.filter(entry => entry.subject === subject),
    }))
    .filter(group => group.entries.length > 0)
  return (
    <div className="wrap sheet flow">
      <h1>{words.title}</h1>
      <p className="lead text-ink-soft">{words.lead}</p>
      <ListFilter site={site} words={words} />
      <GroupLinks label={words.groups} groups={groups} />
      {groups.map(({ id, title, entries }) => (
        <ListGroup key={id} id={id} title={title} className="group">
          <ul className="lexicon">
            {entries.map(entry => (
              <WordItem key={entry.id} entry={entry} words={words} />
            ))}
          </ul>
        </ListGroup>
      ))}
    </div>
  )
}

function WordItem({ entry, words }: { entry: WordEntry; words: Site['ui']['words'] }) {
  const [name, ...others] = entry.words
  return (
    <li id={entry.id} data-words={entry.search}>
      <h3>
        <a href={`#${entry.id}`}>{name && <Name name={name} />}</a>
      </h3>
      {others.length > 0 && (
        <p className="also">
          <Names names={others} />
        </p>
      )}
      <p>
        {entry.means} {entry.go}
      </p>
      <p className="also">
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
  )
}

function radiationWords(radiation: 'yes' | 'no' | 'depends', words: Site['ui']['words']): string {
  return { yes: words.radiationYes, no: words.radiationNo, depends: words.radiationDepends }[radiation]
}
