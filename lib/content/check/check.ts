import type { Corpus } from '../corpus.ts'
import { type Problem, sortProblems } from '../problems.ts'
import { checkAmounts } from './amounts.ts'
import { checkCode } from './code.ts'
import { checkDates } from './dates.ts'
import { checkExams } from './exams.ts'
import { checkHeadings } from './headings.ts'
import { checkHolding } from './holding.ts'
import { checkInterface } from './interface.ts'
import { checkLinks } from './links.ts'
import { checkMarkdown } from './markdown.ts'
import { checkNesting } from './nesting.ts'
import { checkOrder } from './order.ts'
import { checkPictures } from './pictures.ts'
import { checkQuestions } from './questions.ts'
import { checkReading } from './reading.ts'
import type { Context, Rule } from './rule.ts'
import { checkSlugs } from './slugs.ts'
import { checkSources } from './sources.ts'
import { checkSpanish } from './spanish.ts'
import { checkStrays } from './strays.ts'
import { checkTables } from './tables.ts'
import { checkTelephone } from './telephone.ts'
import { checkTerms } from './terms.ts'
import { checkTwins } from './twins.ts'
import { checkVocabulary } from './vocabulary.ts'

const rules: readonly Rule[] = [
  checkCode,
  checkVocabulary,
  checkNesting,
  checkHolding,
  checkAmounts,
  checkMarkdown,
  checkTables,
  checkQuestions,
  checkPictures,
  checkHeadings,
  checkLinks,
  checkSources,
  checkTerms,
  checkTwins,
  checkSlugs,
  checkOrder,
  checkReading,
  checkDates,
  checkExams,
  checkInterface,
  checkSpanish,
  checkTelephone,
  checkStrays,
]

/** Every problem of the content by file and line, those of reading it included. */
export function check(corpus: Corpus, context: Context): Problem[] {
  return sortProblems([...corpus.problems, ...rules.flatMap(rule => rule(corpus, context))])
}
