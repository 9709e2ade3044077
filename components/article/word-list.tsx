import type { Ui } from '../../lib/content/schema/ui.ts'
import { Name, Names, type NameText } from '../name.tsx'

export type UsedTerm = { id: string; term: NameText; also: readonly NameText[]; meaning: string }

/**
 * The definitions that come up where a word stands. On paper, and in browsers without popovers,
 * they are a list at the end of the page.
 */
export function WordList({ ui, glossary, terms }: { ui: Ui; glossary: string; terms: readonly UsedTerm[] }) {
  if (terms.length === 0) return null
  return (
    <div className="word-list">
      <h2>{ui.article.words}</h2>
      {terms.map(({ id, term, also, meaning }) => (
        <div
          className="definition"
          id={`word-${id}`}
          popover="auto"
          role="dialog"
          aria-labelledby={`term-${id}`}
          aria-describedby={`meaning-${id}`}
          key={id}
        >
          {/* biome-ignore lint/a11y/noAutofocus: takes the focus when it comes up, so that it is read */}
          <b id={`term-${id}`} tabIndex={-1} autoFocus>
            <Name name={term} />
          </b>
          <p id={`meaning-${id}`}>{meaning}</p>
          {also.length > 0 && (
            <p className="text-ink-soft">
              {ui.glossary.also}: <Names names={also} />.
            </p>
          )}
          <p className="definition-actions">
            <a href={`${glossary}#${id}`}>{ui.article.glossaryLink}</a>
            <button type="button" className="link" popoverTarget={`word-${id}`} popoverTargetAction="hide">
              {ui.frame.close}
            </button>
          </p>
        </div>
      ))}
    </div>
  )
}
