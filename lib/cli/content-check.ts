import { parseArgs } from 'node:util'
import { check } from '../content/check/check.ts'
import { readCorpus } from '../content/corpus.ts'
import { listPublicFiles } from '../content/files/disk.ts'
import { readFiles } from '../content/files.ts'
import { tableOfLevels } from '../content/levels.ts'
import { isError, printProblems } from '../content/problems.ts'

/**
 * `npm run content:check`: how easy each page is to read, then every problem of content/, each with its file and line.
 * Exit code 1 on any error.
 * An argument names another folder that holds content/ and public/. With `--problems` the table is left out.
 */
const { values, positionals } = parseArgs({
  options: { problems: { type: 'boolean' } },
  allowPositionals: true,
})
const root = positionals[0] ?? process.cwd()
const [files, publicFiles] = await Promise.all([readFiles(root), listPublicFiles(root)])
const corpus = readCorpus(files)
const problems = check(corpus, { today: new Date().toISOString().slice(0, 10), publicFiles })

if (!values.problems) console.log(`${tableOfLevels(corpus)}\n`)
console.log(printProblems(problems))
process.exitCode = problems.some(isError) ? 1 : 0
