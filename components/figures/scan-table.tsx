import type { Ui } from '../../lib/content/schema/ui.ts'
import type { ExamEntry } from './exam-entry.ts'
import { usualTime } from './exam-words.ts'

/** The kinds of test beside each other: radiation, time, noise, needle. */
export function ScanTable({ exams, words }: { exams: readonly ExamEntry[]; words: Ui['exams'] }) {
  const columns = [words.radiation, words.minutes, words.noise, words.needle]
  return (
    <figure className="compare compare-list set-off wide">
      <figcaption>{words.scansCaption}</figcaption>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.testOnly}</th>
            {columns.map(column => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {exams.map(exam => {
            const { visit } = exam
            const cells = [
              exam.radiationNote,
              usualTime(exam, words),
              visit ? words[visit.noise] : '',
              visit ? words[visit.needle] : '',
            ]
            return (
              <tr key={exam.id}>
                <th scope="row">
                  <a href={exam.path}>{exam.name}</a>
                </th>
                {cells.map((cell, at) => (
                  <td key={columns[at]} data-label={columns[at]}>
                    {cell}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </figure>
  )
}
