import type { z } from 'zod'
import { type Localized, locales } from '../locales.ts'
import { type Article, readArticle } from './article.ts'
import type { Files } from './files.ts'
import { type Place, type Problem, rule } from './problems.ts'
import { remember } from './remember.ts'
import { type Clinic, clinicSchema } from './schema/clinic.ts'
import { type Exam, examSchema } from './schema/exam.ts'
import { type GlossaryEntry, glossarySchema } from './schema/glossary.ts'
import { type Source, sourcesSchema } from './schema/sources.ts'
import { type Ui, uiSchema } from './schema/ui.ts'
import { validate } from './validate.ts'
import { type Path, readYaml } from './yaml.ts'

/** One entry of data: its id, its value, and where its fields stand. */
export type Entry<T> = { id: string; value: T; at: (path: Path) => Place }

/** All of content/, as far as it can be read. */
export type Site = {
  files: Files
  articles: Article[]
  exams: Entry<Exam>[]
  glossary: Entry<GlossaryEntry>[]
  sources: Entry<Source>[]
  clinic: Clinic | undefined
  ui: Partial<Localized<Entry<Ui>>>
  /** What the files show to be wrong each for itself. */
  problems: Problem[]
}

type Read<T> = { path: string; value: T | undefined; at: (path: Path) => Place; problems: Problem[] }

const { error } = rule('files')

const readArticleOnce = remember(readArticle)

/** Reads every file. What is wrong is in `problems`; nothing is thrown for a mistake in the content. */
export function readSite(files: Files): Site {
  const articles = [...files].flatMap(([path, text]) => readArticleOnce(path, text) ?? [])
  const exams = readFolder(files, 'exams', examSchema)
  const glossary = readFolder(files, 'glossary', glossarySchema)
  const ui = locales.map(locale => readOne(files, `ui/${locale}.yaml`, uiSchema))
  const [sources, clinic] = [
    readOne(files, 'sources.yaml', sourcesSchema),
    readOne(files, 'clinic.yaml', clinicSchema),
  ]
  return {
    files,
    articles,
    exams: entriesOf(exams),
    glossary: entriesOf(glossary),
    sources: Object.entries(sources.value ?? {}).map(([id, value]) => ({
      id,
      value,
      at: path => sources.at([id, ...path]),
    })),
    clinic: clinic.value,
    ui: Object.fromEntries(entriesOf(ui).map(entry => [entry.id, entry])),
    problems: [...articles, ...exams, ...glossary, ...ui, sources, clinic].flatMap(
      ({ problems }) => problems,
    ),
  }
}

function readFolder<T>(files: Files, folder: string, schema: z.ZodType<T>): Read<T>[] {
  const paths = [...files.keys()].filter(path => path.startsWith(`${folder}/`) && path.endsWith('.yaml'))
  return paths.map(path => readOne(files, path, schema))
}

function readOne<T>(files: Files, path: string, schema: z.ZodType<T>): Read<T> {
  const file = `content/${path}`
  const yaml = readYaml(files.get(path) ?? '', file)
  if (!files.has(path)) {
    const remedy = 'Put it back: it may have been moved, renamed or removed.'
    return {
      path,
      at: yaml.at,
      value: undefined,
      problems: [error({ file, line: 1 }, 'The file is missing.', remedy)],
    }
  }
  return { path, at: yaml.at, ...validate(schema, yaml) }
}

function entriesOf<T>(read: readonly Read<T>[]): Entry<T>[] {
  return read.flatMap(({ path, value, at }) =>
    value === undefined ? [] : [{ id: path.replace(/^.*\/|\.yaml$/g, ''), value, at }],
  )
}
