import type { UsedTerm } from './article/word-list.tsx'
import { CallSentence, PhoneLink } from './links.tsx'
import { ListFilter } from './list-filter.tsx'
import { GroupLinks, ListGroup } from './list-groups.tsx'
import { Name, Names } from './name.tsx'
import type { Site } from './site.ts'

/** A word, with what the filter finds it by. */
type GlossaryWord = UsedTerm & { search: string }

/** Words and their plain meanings, by letter; each has an address. */
export function PageGlossary({ site, terms }: { site: Site; terms: readonly GlossaryWord[] }) {
  const { glossary } = site.ui
  const letters = byLetter(terms)
  return (
    <div className="wrap sheet flow">
      <h1>{glossary.title}</h1>
      <p className="lead text-ink-soft">{glossary.lead}</p>
      <ListFilter site={site} words={glossary} />
      <GroupLinks label={glossary.letters} groups={letters} className="letters" />
      {letters.map(({ id, title, words }) => (
        <ListGroup key={id} id={id} title={title} className="group">
          <dl className="lexicon">
            {words.map(({ id, term, also, meaning, search }) => (
              <div key={id} id={id} data-words={search}>
                <dt>
                  <a href={`#${id}`}>
                    <Name name={term} />
                  </a>
                </dt>
                <dd>{meaning}</dd>
                {also.length > 0 && (
                  <dd className="also">
                    {glossary.also}: <Names names={also} />
                  </dd>
                )}
              </div>
            ))}
          </dl>
        </ListGroup>
      ))}
      <p data-group>
        <PhoneLink clinic={site.clinic} className="button">
          <CallSentence sentence={site.ui.frame.callNumber} clinic={site.clinic} />
        </PhoneLink>
      </p>
    </div>
  )
}

/** Consecutive words of one first letter; its accent does not count. */
function byLetter(terms: readonly GlossaryWord[]) {
  const groups: { id: string; title: string; words: GlossaryWord[] }[] = []
  for (const word of terms) {
    const title = word.term.text.normalize('NFD').charAt(0).toUpperCase()
    const last = groups.at(-1)
    if (last?.title === title) last.words.push(word)
    else groups.push({ id: `letter-${title.toLowerCase()}`, title, words: [word] })
  }
  return groups
}
