import type { z } from 'zod'
import { locales } from '../locales.ts'
import type { Path } from './yaml.ts'

type Issue = z.core.$ZodIssue

/**
 * What is wrong with a value, and what to do, in plain words.
 * @param data all of the file's data
 * A schema's own rule may say itself what is wrong, in `params.what`.
 * @param fields those that the schema knows at the place, if it is a group
 * @param advice what the schema's author wrote for this mistake, such as 'shorten it to at most 70 characters'
 */
export function explainIssue(
  issue: Issue,
  data: unknown,
  fields: readonly string[],
  advice?: string,
): { what: string; remedy: string } {
  const name = `"${fieldName(issue.path)}"`
  const value = valueAt(data, issue.path)
  if (value === undefined) {
    const how = advice ?? (fields.length > 0 ? expected(issue, fields) : undefined)
    const remedy = `add a line that begins with "${String(issue.path.at(-1))}:"`
    return { what: `${name} is missing.`, remedy: sentence(how ? `${remedy}; ${how}` : remedy) }
  }
  const key = issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined
  const remedy = sentence(key ?? advice ?? expected(issue, fields))
  if (issue.code === 'custom' && issue.params?.what) return { what: String(issue.params.what), remedy }
  if (value === null || value === '') return { what: `${name} is empty.`, remedy }
  return { what: `${name} ${complaint(issue, value)}.`, remedy }
}

function complaint(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `holds ${kindOf(value)}, where ${kinds[issue.expected]?.name ?? 'something else'} belongs`
    case 'too_small':
      return `is too short: ${size(value)}`
    case 'too_big':
      return `is too long: ${size(value)}`
    case 'invalid_value':
    case 'invalid_format':
      return `cannot be "${String(value)}"`
    case 'invalid_key':
      return 'is not a name that an entry can have'
    default:
      return 'cannot stay as it is'
  }
}

function expected(issue: Issue, fields: readonly string[]): string {
  if (fields.length > 0) return groupAdvice(String(issue.path.at(-1)), fields)
  return (issue.code === 'invalid_type' && kinds[issue.expected]?.how) || 'correct it'
}

/** A group shown as it is written on one line, or its fields named where they are many. */
function groupAdvice(name: string, fields: readonly string[]): string {
  if (fields.join() === locales.join()) {
    return `write it in both languages: ${name}: { ${fields.map(field => `${field}: "…"`).join(', ')} }`
  }
  const list = fields.map(field => `${field}:`).join(', ')
  return `write each of its fields on its own line below, two spaces further in: ${list}`
}

const kinds: Record<string, { name: string; how: string }> = {
  string: { name: 'text', how: 'put it between quotes' },
  number: { name: 'a number', how: 'write a number' },
  int: { name: 'a whole number', how: 'write a whole number' },
  boolean: { name: 'true or false', how: 'write true or false' },
  array: { name: 'a list', how: 'write each entry on its own line below, after a hyphen and a space' },
  object: { name: 'a group of fields', how: 'write each field on its own line below, two spaces further in' },
  record: { name: 'a group of entries', how: 'write each entry on its own line below' },
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of fields'
  return typeof value === 'string'
    ? `the text "${value}"`
    : `${typeof value === 'number' ? 'the number' : 'the word'} ${value}`
}

function size(value: unknown): string {
  if (Array.isArray(value)) return `${value.length} entries`
  return typeof value === 'string' ? `${value.trim().length} characters` : String(value)
}

/** A path as people say it: `answer, points 2, mark`. */
export function fieldName(path: Path): string {
  return path
    .map(step => (typeof step === 'number' ? ` ${step + 1}` : `, ${String(step)}`))
    .join('')
    .replace(/^, /, '')
}

/** What stands at the path; undefined if nothing does. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    data,
  )
}

/** `shorten it` as `Shorten it.` */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`
}
