import { CallSentence, PhoneLink } from './links.tsx'
import type { Site } from './site.ts'

/** The box above a long list. A small module (public/scripts/filter.js) finds as one types; without script it is hidden. */
export function ListFilter({ site: { ui, clinic }, words }: FilterProps) {
  return (
    <>
      <search>
        <div
          className="list-filter"
          data-filter
          data-one={words.one}
          data-some={words.some}
          data-none={words.none}
          data-near={ui.search.near}
        >
          <label htmlFor="filter">{words.label}</label>
          <input
            className="filter-field"
            id="filter"
            name="q"
            type="search"
            autoComplete="off"
            spellCheck={false}
          />
          <p role="status" data-count />
        </div>
      </search>
      <p hidden data-call suppressHydrationWarning>
        <PhoneLink clinic={clinic} className="button">
          <CallSentence sentence={ui.frame.callNumber} clinic={clinic} />
        </PhoneLink>
      </p>
    </>
  )
}

type FilterProps = { site: Site; words: { label: string; one: string; some: string; none: string } }
