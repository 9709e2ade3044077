import type { z } from 'zod'
import { didYouMean } from './nearest.ts'
import { type Problem, rule } from './problems.ts'
import { fieldsAt } from './schema/fields.ts'
import { explainIssue, fieldName, valueAt } from './schema-errors.ts'
import type { Path, Yaml } from './yaml.ts'

const { error } = rule('schema')

/**
 * Holds YAML against its schema.
 * @returns the value, or undefined if there are problems; each problem at its line
 */
export function validate<T>(schema: z.ZodType<T>, yaml: Yaml): { value: T | undefined; problems: Problem[] } {
  if (yaml.data === undefined) return { value: undefined, problems: yaml.problems }
  const parsed = schema.safeParse(yaml.data ?? {}, { error: () => noAdvice })
  const problems = (parsed.error?.issues ?? []).flatMap(issue => translate(issue, schema, yaml))
  const told = new Set((parsed.error?.issues ?? []).map(({ path }) => fieldName(path)))
  const blanks = yaml.blanks.filter(path => !told.has(fieldName(path)))
  return {
    value: parsed.data,
    problems: [...yaml.problems, ...problems, ...blanks.map(path => blank(path, yaml))],
  }
}

/** Where null is allowed it must be written: an empty place may as well have been forgotten. */
function blank(path: Path, yaml: Yaml): Problem {
  return error(yaml.atKey(path), `"${fieldName(path)}" is empty.`, 'Write null if there is none.')
}

/** What zod says where the schema has no words of its own. */
const noAdvice = '\u0000'

function translate(issue: z.core.$ZodIssue, schema: z.ZodType, yaml: Yaml): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, issue.path)
    const list = known.length > 0 ? `It can have: ${known.join(', ')}.` : 'Remove it.'
    return issue.keys.map(key => {
      const path = [...issue.path, key]
      if (valueAt(yaml.data, path) === null && /[^a-z]/.test(key)) {
        const cut = `A comma cuts a text in two: "${key}" is read as a field.`
        const remedy = issue.path.at(-1) === 'reviewed' ? 'Remove it.' : 'Put the whole text between quotes.'
        return error(yaml.atKey(path), cut, remedy)
      }
      const what = `"${fieldName(path)}" is not a field that can stand here.`
      return error(yaml.atKey(path), what, `${didYouMean(key, known)}${list}`)
    })
  }
  const missing = valueAt(yaml.data, issue.path) === undefined
  const place = missing || issue.code === 'invalid_key' ? yaml.atKey(issue.path) : yaml.at(issue.path)
  const advice = issue.message === noAdvice ? undefined : issue.message
  const { what, remedy } = explainIssue(issue, yaml.data, fieldsAt(schema, issue.path), advice)
  return [error(place, what, remedy)]
}
