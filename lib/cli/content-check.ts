import { check } from '../content/check/check.ts'
import { readCorpus } from '../content/corpus.ts'
import { listPublicFiles } from '../content/files/disk.ts'
import { readFiles } from '../content/files.ts'
import { tableOfLevels } from '../content/levels.ts'
import { isError, printProblems } from '../content/problems.ts'

/**
 * `npm run content:check`: how easy each page is to read, then every problem of content/, each with its file and line.
 * Exit code 1 on any error.
 * An argument names another folder that holds content/ and public/.
 */
const root = process.argv[2] ?? process.cwd()
const [files, publicFiles] = await Promise.all([readFiles(root), listPublicFiles(root)])
const corpus = readCorpus(files)
const problems = check(corpus, { today: new Date().toISOString().slice(0, 10), publicFiles })

console.log(`${tableOfLevels(corpus)}\n\n${printProblems(problems)}`)
process.exitCode = problems.some(isError) ? 1 : 0
