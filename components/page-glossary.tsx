import type { UsedTerm } from './article/word-list.tsx'
import { CallSentence, PhoneLink } from './links.tsx'
import { Name, Names } from './name.tsx'
import type { Site } from './site.ts'

/** Words and their plain meanings; each has an address. */
export function PageGlossary({ site: { ui, clinic }, terms }: { site: Site; terms: readonly UsedTerm[] }) {
  return (
    <div className="wrap sheet flow">
      <h1>{ui.glossary.title}</h1>
      <p className="lead text-ink-soft">{ui.glossary.lead}</p>
      <dl className="glossary">
        {terms.map(({ id, term, also, meaning }) => (
          <div key={id} id={id}>
            <dt>
              <a href={`#${id}`}>
                <Name name={term} />
              </a>
            </dt>
            <dd>{meaning}</dd>
            {also.length > 0 && (
              <dd className="also">
                {ui.glossary.also}: <Names names={also} />
              </dd>
            )}
          </div>
        ))}
      </dl>
      <p>
        <PhoneLink clinic={clinic} className="button">
          <CallSentence sentence={ui.frame.callNumber} clinic={clinic} />
        </PhoneLink>
      </p>
    </div>
  )
}
