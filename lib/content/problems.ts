/** A place in a file of content/; lines count from 1. */
export type Place = { file: string; line: number }

/** What is wrong, where, and what to do about it, for the person who writes the pages. */
export type Problem = Place & {
  /** What happened: one sentence with its full stop. */
  what: string
  /** What to do next: one or two sentences. */
  remedy: string
  /** An error keeps the site from being built; a warning waits for someone to look. */
  severity: 'error' | 'warning'
  /** The rule's short name. */
  rule: string
}

type Report = (place: Place, what: string, remedy: string) => Problem

/** The two ways to report under one rule: `const { error, warning } = rule('links')`. */
export function rule(name: string): { error: Report; warning: Report } {
  const report =
    (severity: Problem['severity']): Report =>
    ({ file, line }, what, remedy) => ({ file, line, what, remedy, severity, rule: name })
  return { error: report('error'), warning: report('warning') }
}

export function isError(problem: Problem): boolean {
  return problem.severity === 'error'
}

/** The same problems by file and line, each said once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map(problem => [`${problem.file}:${problem.line}:${problem.what}`, problem]))
  return [...once.values()].sort((a, b) => compare(a.file, b.file) || a.line - b.line)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** One line for a problem: `content/articles/en/x.mdx:12  error  What. How to mend.` */
export function printProblem({ file, line, severity, what, remedy }: Problem): string {
  return `${file}:${line}  ${severity}  ${what} ${remedy}`
}

/** All problems as text: a block for each file, then one line that counts them; of none, that all is well. */
export function printProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'Everything is in order. See it: npm run dev, http://localhost:3000/en'
  const sorted = sortProblems(problems)
  const blocks = Map.groupBy(sorted, ({ file }) => file).values()
  const errors = sorted.filter(isError).length
  const counts = `${count(errors, 'error')}, ${count(sorted.length - errors, 'warning')}`
  return [...[...blocks].map(block => `${block.map(printProblem).join('\n')}\n`), counts].join('\n')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
