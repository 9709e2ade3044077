import type { Ui } from '../../lib/content/schema/ui.ts'

/** A made-up report on its sheet of paper: its parts, what each is, and the pencil ring round the one to read first. */
export function Report({ words }: { words: Ui['figures']['report'] }) {
  const parts = [
    [words.exam, words.examText, words.examIs],
    [words.history, words.historyText, words.historyIs],
    [words.comparison, words.comparisonText, words.comparisonIs],
    [words.technique, words.techniqueText, words.techniqueIs],
    [words.findings, words.findingsText, words.findingsIs],
  ] as const
  return (
    <figure className="set-off">
      <div className="papers">
        <div className="paper-letter">
          <b>{words.title}</b>
          <p className="text-small text-ink-soft">{words.example}</p>
          <dl className="facts">
            {parts.map(([part, text, is]) => (
              <div key={part}>
                <dt>{part}</dt>
                <dd>
                  {text}
                  <p className="text-small text-ink-soft">{is}</p>
                </dd>
              </div>
            ))}
          </dl>
          <dl className="ringed">
            <dt>
              <strong>{words.impression}</strong>
            </dt>
            <dd>
              {words.impressionText}
              <p className="text-small text-ink-soft">{words.impressionIs}</p>
            </dd>
          </dl>
        </div>
      </div>
      <figcaption>{words.caption}</figcaption>
    </figure>
  )
}
