import { isWhole } from '../content/article.ts'
import { readCorpus } from '../content/corpus.ts'
import { readFiles } from '../content/files.ts'
import { claimsOf, dueForReview } from '../content/review.ts'

/**
 * `npm run content:review`: which pages a clinician should read, the riskiest and oldest first.
 * `npm run content:review -- <id>`: a sheet to sign for that page, in both languages: each claim with its source.
 */
const [id] = process.argv.slice(2)
const corpus = readCorpus(await readFiles(process.cwd()))
const articles = corpus.articles.filter(isWhole)
const reasons = { never: 'never reviewed', overdue: 'review overdue', changed: 'changed since its review' }

if (id === undefined) {
  const due = dueForReview(
    articles.filter(({ locale }) => locale === 'en'),
    new Date().toISOString().slice(0, 10),
  )
  for (const { article, why } of due)
    console.log(
      `${article.head.category.padEnd(12)} ${article.head.updated}  ${reasons[why].padEnd(24)} ${article.id}`,
    )
  console.log(
    `\n${due.length} pages. A sheet to sign: npm run content:review -- ${due[0]?.article.id ?? '<id>'}`,
  )
} else {
  const pages = articles.filter(article => article.id === id)
  if (pages.length === 0) {
    console.error(
      `There is no page "${id}". Write the name of a file in content/articles/en, without its ending.`,
    )
    process.exitCode = 1
  }
  for (const page of pages) {
    console.log(`# ${page.head.title}\n\n${page.file}, updated ${page.head.updated}\n`)
    console.log(
      `**The answer.** ${[page.head.answer.lead, ...page.head.answer.points.map(({ text }) => text)].join(' ')}\n`,
    )
    for (const { text, line, sources } of claimsOf(page, corpus)) {
      console.log(`- [ ] ${text} (line ${line})`)
      for (const { publisher, title, url, note } of sources)
        console.log(`      ${publisher}, ${title}. ${url}\n      “${note}”`)
    }
    console.log('\n- [ ] I read the whole page. What it says is right, and nothing that matters is missing.')
    console.log(
      '\nName and title: ______________________   Date: ______________   Signature: ______________________\n',
    )
  }
  console.log(
    'When it is signed, write in both files: reviewed: { by: name-of-their-file-in-people, on: 2026-01-31 }',
  )
}
