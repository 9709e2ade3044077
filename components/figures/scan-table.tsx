import type { Ui } from '../../lib/content/schema/ui.ts'
import { ListTable } from '../list-table.tsx'
import type { ExamEntry } from './exam-entry.ts'
import { usualTime } from './exam-words.ts'

/** The kinds of test beside each other: radiation, time, noise, needle. */
export function ScanTable({ exams, words }: { exams: readonly ExamEntry[]; words: Ui['exams'] }) {
  return (
    <ListTable
      wide
      caption={words.scansCaption}
      first={words.testOnly}
      columns={[words.radiation, words.minutes, words.noise, words.needle]}
      rows={exams.map(exam => ({
        path: exam.path,
        name: exam.name,
        cells: [
          exam.radiationNote,
          usualTime(exam, words),
          exam.visit ? words[exam.visit.noise] : '',
          exam.visit ? words[exam.visit.needle] : '',
        ],
      }))}
    />
  )
}
