import type { Ui } from '../../lib/content/schema/ui.ts'
import { ExamIcon } from '../icons.tsx'
import type { ExamEntry } from './exam-entry.ts'
import { usualTime } from './exam-words.ts'

/** What does your order say? The letters on the paper, and what they stand for. */
export function OrderTable({ exams, words }: { exams: readonly ExamEntry[]; words: Ui['exams'] }) {
  return (
    <table className="order-table">
      <caption className="sr-only">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.letters}</th>
          <th scope="col">{words.test}</th>
          <th scope="col">{words.minutes}</th>
          <th scope="col">{words.radiation}</th>
        </tr>
      </thead>
      <tbody>
        {exams.map(exam => (
          <tr key={exam.id}>
            <th scope="row">
              <ExamIcon exam={exam.id} />
              {exam.letters}
            </th>
            <td>
              <a href={exam.path}>{exam.name}</a>
              <span className="also">{exam.also.join(', ')}</span>
            </td>
            <td>{usualTime(exam, words)}</td>
            <td>{exam.radiationNote}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
