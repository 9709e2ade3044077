import type { Ui } from '../../lib/content/schema/ui.ts'
import type { Locale } from '../../lib/locales.ts'
import type { ExamEntry } from './exam-entry.ts'
import { doseInWords, timeInWords } from './exam-words.ts'

/**
 * Radiation of the tests, from the least to the most, each beside as much natural background. The bars are in
 * proportion, and among them stands a year of nature.
 */
export function DoseTable({ exams, background, words, locale }: DoseTableProps) {
  const doses = exams.flatMap(exam => exam.doses)
  const rows = [
    ...exams
      .filter(({ radiation }) => !radiation)
      .map(({ name, radiationNote }) => ({ name, dose: radiationNote, equals: '', most: 0 })),
    ...doses.map(({ part, dose, most, equals }) => ({
      name: part,
      dose: doseInWords(dose, words),
      equals: timeInWords(equals, words, locale),
      most,
    })),
    {
      name: words.nature,
      dose: doseInWords(background, words),
      equals: words.yearsOne,
      most: background,
    },
  ].sort((a, b) => a.most - b.most)
  const longest = Math.max(...rows.map(({ most }) => most))
  return (
    <figure className="compare compare-list set-off wide">
      <figcaption>{words.doseCaption}</figcaption>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.testOnly}</th>
            <th scope="col">{words.doseColumn}</th>
            <th scope="col">{words.equalsColumn}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, dose, equals, most }) => (
            <tr key={name}>
              <th scope="row">
                {name === words.nature ? <i>{name}</i> : name}
                <svg className="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={Math.round((most / longest) * 1000) / 10} height="1" />
                </svg>
              </th>
              <td data-label={words.doseColumn} colSpan={equals ? 1 : 2}>
                {dose}
              </td>
              {equals && <td data-label={words.equalsColumn}>{equals}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

type DoseTableProps = {
  exams: readonly ExamEntry[]
  /** Natural background in millisieverts a year. */
  background: number
  words: Ui['exams']
  locale: Locale
}
