import { ExamIcon } from '../icons.tsx'
import type { ExamEntry } from './exam-entry.ts'

/**
 * The kinds of test, each with its drawing, a sentence, and whether it uses radiation.
 * @param page id of the article it stands in; the one that tells of the tests itself needs no sentences
 */
export function ExamList({ exams, page }: { exams: readonly ExamEntry[]; page: string }) {
  return (
    <ul className="exam-list set-off">
      {exams.map(exam => (
        <li key={exam.id}>
          <ExamIcon exam={exam.id} />
          <div>
            <a href={exam.page === page ? exam.path.slice(exam.path.indexOf('#')) : exam.path}>{exam.name}</a>
            {exam.page !== page && <p className="text-small text-ink-soft">{exam.summary}</p>}
            <p className="radiation">{exam.radiationNote}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
