import { check } from './check/check.ts'
import { type Corpus, readCorpus } from './corpus.ts'
import { type Files, readFiles } from './files.ts'
import { isError, type Problem, printProblems } from './problems.ts'

/** The content and what is wrong with it, warnings left out. */
export type Checked = { corpus: Corpus; errors: Problem[] }

/**
 * Reads and checks content/, once for as long as its files stay the same.
 * @param live look at the files again at each call, as development needs
 * @param read where the files come from
 */
export function createStore(live: boolean, read: () => Promise<Files> = readFiles): () => Promise<Checked> {
  let known: { files: Files; checked: Checked } | undefined
  let pending: Promise<Checked> | undefined
  const load = async (): Promise<Checked> => {
    const files = await read()
    if (known && sameFiles(known.files, files)) return known.checked
    const corpus = readCorpus(files)
    const today = new Date().toISOString().slice(0, 10)
    known = { files, checked: { corpus, errors: check(corpus, { today }).filter(isError) } }
    return known.checked
  }
  return () => {
    if (live) return load()
    pending ??= load()
    return pending
  }
}

function sameFiles(a: Files, b: Files): boolean {
  return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text)
}

/** @throws one Error that lists the problems, if there are any */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return
  throw new Error(`The content has errors. Mend them, then try again.\n\n${printProblems(problems)}`)
}
