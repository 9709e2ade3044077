import type { Ui } from '../../lib/content/schema/ui.ts'
import type { Locale } from '../../lib/locales.ts'
import type { ExamEntry } from './exam-entry.ts'
import { doseInWords, stretchInWords } from './exam-words.ts'

/** Radiation of the tests, from the least to the most, each beside as much natural background. */
export function DoseTable({ exams, words, locale }: DoseTableProps) {
  const none = exams.filter(({ radiation }) => !radiation)
  const rows = exams.flatMap(exam => exam.doses.map(dose => ({ exam, ...dose })))
  return (
    <figure className="compare compare-list set-off wide">
      <figcaption>{words.doseCaption}</figcaption>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.test}</th>
            <th scope="col">{words.doseColumn}</th>
            <th scope="col">{words.equalsColumn}</th>
          </tr>
        </thead>
        <tbody>
          {none.map(exam => (
            <tr key={exam.id}>
              <th scope="row">{exam.name}</th>
              <td data-label={words.doseColumn}>0</td>
              <td data-label={words.equalsColumn}>{exam.radiationNote}</td>
            </tr>
          ))}
          {rows
            .sort((a, b) => a.most - b.most)
            .map(({ exam, part, dose, equals }) => (
              <tr key={exam.id + part}>
                <th scope="row">{part}</th>
                <td data-label={words.doseColumn}>{doseInWords(dose, words)}</td>
                <td data-label={words.equalsColumn}>{stretchInWords(equals, words, locale)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </figure>
  )
}

type DoseTableProps = { exams: readonly ExamEntry[]; words: Ui['exams']; locale: Locale }
