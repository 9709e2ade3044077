import type { Ui } from '../../lib/content/schema/ui.ts'
import type { Locale } from '../../lib/locales.ts'
import type { ExamEntry } from './exam-entry.ts'
import { doseInWords, stretchInWords, usualTime } from './exam-words.ts'

/** One test at a glance, from its file in content/exams, with where the figures come from. */
export function ExamFacts({ exam, words, locale }: { exam: ExamEntry; words: Ui['exams']; locale: Locale }) {
  const { visit, sources } = exam
  const facts: [string, string][] = [
    [words.letters, exam.letters],
    [words.also, exam.also.join(', ')],
    [words.minutes, usualTime(exam, words)],
    [words.radiation, exam.radiationNote],
    ...exam.doses.map(({ part, dose, equals }): [string, string] => [
      part,
      `${doseInWords(dose, words)} (${stretchInWords(equals, words, locale)})`,
    ]),
  ]
  if (visit) {
    facts.push(
      [words.noise, words[visit.noise]],
      [words.needle, words[visit.needle]],
      [words.contrast, words[visit.contrast]],
      [words.wear, visit.wear],
      [words.eat, visit.eat],
      [words.bring, visit.bring],
      [words.tell, visit.tell],
    )
  }
  return (
    <figure className="set-off">
      <figcaption>{words.factsCaption}</figcaption>
      <dl className="facts">
        {facts.map(([label, fact]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {sources.length > 0 && (
        <p className="mt-3 text-small text-ink-soft">
          {words.figuresFrom}{' '}
          {sources.map(({ url, publisher, title, language }, at) => (
            <span key={url}>
              {at > 0 && '; '}
              <a href={url} lang={language} hrefLang={language}>
                <span>{publisher}</span>, <cite>{title}</cite>
              </a>
            </span>
          ))}
          . {exam.doses.length > 0 && words.doseCheck}
        </p>
      )}
    </figure>
  )
}
