import { ExamIcon } from '../icons.tsx'

export type ExamEntry = {
  id: string
  letters: string
  name: string
  also: readonly string[]
  summary: string
  radiation: boolean
  radiationNote: string
  minutes: { min?: number | undefined; max: number } | null
  path: string
}

/** The kinds of test, each with its drawing, a sentence, and whether it uses radiation. */
export function ExamList({ exams }: { exams: readonly ExamEntry[] }) {
  return (
    <ul className="exam-list set-off">
      {exams.map(exam => (
        <li key={exam.id}>
          <ExamIcon exam={exam.id} />
          <div>
            <b>{exam.name}</b>
            <p>{exam.summary}</p>
            <p className="radiation">{exam.radiationNote}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
