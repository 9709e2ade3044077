import { type Localized, locales } from '../locales.ts'
import { type Article, readArticle } from './article.ts'
import { type Entry, entriesOf, entriesWithin, idsWithin, readDataFile, readFolder } from './data-files.ts'
import type { Files } from './files.ts'
import type { Problem } from './problems.ts'
import { remember } from './remember.ts'
import { type Clinic, clinicSchema } from './schema/clinic.ts'
import { type DecoderEntry, decoderFileSchema, decoderSchema } from './schema/decoder.ts'
import { type Exam, examSchema } from './schema/exam.ts'
import { type GlossaryEntry, glossarySchema } from './schema/glossary.ts'
import { type Person, personSchema } from './schema/person.ts'
import { type Source, sourceSchema, sourcesSchema } from './schema/sources.ts'
import { type Ui, uiSchema } from './schema/ui.ts'

/** All of content/, as far as it can be read. */
export type Corpus = {
  files: Files
  articles: Article[]
  exams: Entry<Exam>[]
  glossary: Entry<GlossaryEntry>[]
  /** Those of the clinic who read pages. */
  people: Entry<Person>[]
  /** The words you will see, in the order of their file. */
  decoder: Entry<DecoderEntry>[]
  sources: Entry<Source>[]
  /** Ids of all sources, those with a mistake too; undefined if sources.yaml cannot be read at all. */
  sourceIds: string[] | undefined
  clinic: Clinic | undefined
  ui: Partial<Localized<Entry<Ui>>>
  /** What the files show to be wrong each for itself. */
  problems: Problem[]
}

const readArticleOnce = remember(readArticle)

/** Reads every file. What is wrong is in `problems`; nothing is thrown for a mistake in the content. */
export function readCorpus(files: Files): Corpus {
  const articles = [...files].flatMap(([path, text]) => readArticleOnce(path, text) ?? [])
  const exams = readFolder(files, 'exams', examSchema)
  const glossary = readFolder(files, 'glossary', glossarySchema)
  const people = readFolder(files, 'people', personSchema)
  const ui = locales.map(locale => readDataFile(files, `ui/${locale}.yaml`, uiSchema))
  const sources = readDataFile(files, 'sources.yaml', sourcesSchema)
  const decoder = readDataFile(files, 'words-you-will-see.yaml', decoderFileSchema)
  const clinic = readDataFile(files, 'clinic.yaml', clinicSchema)
  return {
    files,
    articles,
    exams: entriesOf(exams),
    glossary: entriesOf(glossary),
    people: entriesOf(people),
    decoder: entriesWithin(decoder, decoderSchema),
    sources: entriesWithin(sources, sourceSchema),
    sourceIds: sources.data === undefined ? undefined : idsWithin(sources.data),
    clinic: clinic.value,
    ui: Object.fromEntries(entriesOf(ui).map(entry => [entry.id, entry])),
    problems: [...articles, ...exams, ...glossary, ...people, ...ui, decoder, sources, clinic].flatMap(
      ({ problems }) => problems,
    ),
  }
}
