import type { z } from 'zod'
import type { Files } from './files.ts'
import { type Place, type Problem, rule } from './problems.ts'
import { validate } from './validate.ts'
import { type Path, readYaml } from './yaml.ts'

const { error } = rule('files')

/** One entry of data: its id, its value, and where its fields stand. */
export type Entry<T> = { id: string; value: T; at: (path: Path) => Place }

/** A YAML file; `value` is undefined while something in it is wrong. */
export type DataFile<T> = {
  id: string
  data: unknown
  value: T | undefined
  at: (path: Path) => Place
  problems: Problem[]
}

/** @param path such as `clinic.yaml`; a file that is not there is a problem */
export function readDataFile<T>(files: Files, path: string, schema: z.ZodType<T>): DataFile<T> {
  const file = `content/${path}`
  const yaml = readYaml(files.get(path) ?? '', file)
  const id = path.replace(/^.*\/|\.yaml$/g, '')
  if (files.has(path)) return { id, data: yaml.data, at: yaml.at, ...validate(schema, yaml) }
  const remedy = 'Put it back: it may have been moved, renamed or removed.'
  const problems = [error({ file, line: 1 }, 'The file is missing.', remedy)]
  return { id, data: undefined, at: yaml.at, value: undefined, problems }
}

/** The YAML files of a folder, such as `glossary`. */
export function readFolder<T>(files: Files, folder: string, schema: z.ZodType<T>): DataFile<T>[] {
  const paths = [...files.keys()].filter(
    path => path.startsWith(`${folder}/`) && /^[^/]+\/[a-z0-9-]+\.yaml$/.test(path),
  )
  return paths.map(path => readDataFile(files, path, schema))
}

/** Those files that are right. */
export function entriesOf<T>(files: readonly DataFile<T>[]): Entry<T>[] {
  return files.flatMap(({ id, value, at }) => (value === undefined ? [] : [{ id, value, at }]))
}

/** The entries of one file that are right each for itself: a mistake in one does not hide the others. */
export function entriesWithin<T>({ data, at }: DataFile<unknown>, schema: z.ZodType<T>): Entry<T>[] {
  return idsWithin(data).flatMap(id => {
    const parsed = schema.safeParse((data as Record<string, unknown>)[id])
    return parsed.success ? [{ id, value: parsed.data, at: path => at([id, ...path]) }] : []
  })
}

/** The names of all entries of a file. */
export function idsWithin(data: unknown): string[] {
  return typeof data === 'object' && data !== null ? Object.keys(data) : []
}
