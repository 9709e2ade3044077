import type { Ui } from '../../lib/content/schema/ui.ts'

export type UsedTerm = { id: string; term: string; also: readonly string[]; meaning: string }

/**
 * The definitions that come up where a word stands. On paper, and in browsers without popovers,
 * they are a list at the end of the page.
 */
export function WordList({ ui, glossary, terms }: { ui: Ui; glossary: string; terms: readonly UsedTerm[] }) {
  if (terms.length === 0) return null
  return (
    <section className="word-list" aria-label={ui.article.words}>
      <h2>{ui.article.words}</h2>
      {terms.map(({ id, term, also, meaning }) => (
        <div className="definition" id={`word-${id}`} popover="auto" key={id}>
          <b>{term}</b>
          <p>{meaning}</p>
          {also.length > 0 && (
            <p className="text-ink-soft">
              {ui.glossary.also}: {also.join(', ')}.
            </p>
          )}
          <a href={`${glossary}#${id}`}>{ui.article.glossaryLink}</a>
        </div>
      ))}
    </section>
  )
}
