import type { FieldName, Problem, Problems } from '../../lib/contact/fields.ts'
import type { Ui } from '../../lib/content/schema/ui.ts'
import type { Wrong } from './field.tsx'

/** A problem of a field in the reader's words: those of the field if it has its own, else those of all. */
export function wrong(ui: Ui, problems: Problems, field: FieldName): Wrong | undefined {
  const problem = problems[field]
  return problem && { prefix: ui.problems.prefix, words: sentence(ui, field, problem) }
}

export function sentence({ problems }: Ui, field: FieldName, problem: Problem): string {
  const words: Record<string, string> = problems
  return words[`${field}-${problem}`] ?? problems[problem === 'characters' ? 'characters' : 'invalid']
}
