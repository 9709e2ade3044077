import type { Corpus } from '../corpus.ts'
import { type Problem, sortProblems } from '../problems.ts'
import { checkAccents } from './accents.ts'
import { checkAmounts } from './amounts.ts'
import { checkChanges } from './changes.ts'
import { checkCode } from './code.ts'
import { checkCutTables } from './cut-tables.ts'
import { checkDates } from './dates.ts'
import { checkDecoder } from './decoder.ts'
import { checkEmergency } from './emergency.ts'
import { checkBare, checkEmpty } from './empty.ts'
import { checkExamFacts } from './exam-facts.ts'
import { checkExams } from './exams.ts'
import { checkFigures } from './figures.ts'
import { checkFlatLists } from './flat-lists.ts'
import { checkHeadings } from './headings.ts'
import { checkHidden } from './hidden.ts'
import { checkHolding } from './holding.ts'
import { checkInterface } from './interface.ts'
import { checkLinks } from './links.ts'
import { checkMarkdown } from './markdown.ts'
import { checkMedicines } from './medicines.ts'
import { checkNesting } from './nesting.ts'
import { checkOrder } from './order.ts'
import { checkOrphans } from './orphans.ts'
import { checkPeople } from './people.ts'
import { checkPictures } from './pictures.ts'
import { checkPlainSigns } from './plain-signs.ts'
import { checkQuestions } from './questions.ts'
import { checkReading } from './reading.ts'
import type { Context, Rule } from './rule.ts'
import { checkSentences } from './sentences.ts'
import { checkSigns } from './signs.ts'
import { checkSlugs } from './slugs.ts'
import { checkSources } from './sources.ts'
import { checkSpanish } from './spanish.ts'
import { checkStrays } from './strays.ts'
import { checkTables } from './tables.ts'
import { checkTelephone } from './telephone.ts'
import { checkTerms } from './terms.ts'
import { checkTwins } from './twins.ts'
import { checkUsted } from './usted.ts'
import { checkVocabulary } from './vocabulary.ts'

const rules: readonly Rule[] = [
  checkCode,
  checkVocabulary,
  checkNesting,
  checkHolding,
  checkEmergency,
  checkFlatLists,
  checkAmounts,
  checkMarkdown,
  checkSigns,
  checkPlainSigns,
  checkHidden,
  checkTables,
  checkCutTables,
  checkQuestions,
  checkPictures,
  checkHeadings,
  checkLinks,
  checkOrphans,
  checkSources,
  checkTerms,
  checkTwins,
  checkSlugs,
  checkOrder,
  checkReading,
  checkSentences,
  checkMedicines,
  checkFigures,
  checkDates,
  checkChanges,
  checkPeople,
  checkExams,
  checkDecoder,
  checkExamFacts,
  checkInterface,
  checkSpanish,
  checkTelephone,
  checkUsted,
  checkStrays,
]

/**
 * Every problem of the content by file and line, those of reading it included. A file whose accents are damaged, or
 * that is empty, has that problem only. For the other files it counts as one that cannot be read; so does a bare page.
 */
export function check(corpus: Corpus, context: Context): Problem[] {
  const causes = [...checkAccents(corpus), ...checkEmpty(corpus)]
  const bare = checkBare(corpus)
  const readable = without(new Set([...causes, ...bare].map(({ file }) => file)), corpus)
  const others = [...bare, ...corpus.problems, ...rules.flatMap(rule => rule(readable, context))]
  const silent = new Set(causes.map(({ file }) => file))
  return sortProblems([...causes, ...others.filter(({ file }) => !silent.has(file))])
}

function without(unread: ReadonlySet<string>, corpus: Corpus): Corpus {
  const articles = corpus.articles.map(article =>
    unread.has(article.file) ? { ...article, tree: undefined, outline: undefined } : article,
  )
  return unread.has('content/sources.yaml')
    ? { ...corpus, articles, sources: [], sourceIds: undefined }
    : { ...corpus, articles }
}
