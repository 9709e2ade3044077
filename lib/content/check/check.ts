import { type Problem, sortProblems } from '../problems.ts'
import type { Site } from '../site.ts'
import type { Context, Rule } from './rule.ts'

const rules: readonly Rule[] = []

/** Every problem of the content by file and line, those of reading it included. */
export function check(site: Site, context: Context): Problem[] {
  return sortProblems([...site.problems, ...rules.flatMap(rule => rule(site, context))])
}
