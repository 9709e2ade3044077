import { describe, expect, test } from 'vitest'
import { isWhole, type WholeArticle } from '../../lib/content/article.ts'
import { check } from '../../lib/content/check/check.ts'
import { readCorpus } from '../../lib/content/corpus.ts'
import { evidenceOf, meanLevel } from '../../lib/content/evidence.ts'
import { readFiles } from '../../lib/content/files.ts'
import { printProblem } from '../../lib/content/problems.ts'
import { meanLimits } from '../../lib/content/readability/reading-level.ts'
import { plainText } from '../../lib/content/tree.ts'
import { locales } from '../../lib/locales.ts'

const corpus = readCorpus(await readFiles(process.cwd()))
const articlesIn = (locale: string) =>
  corpus.articles.filter(isWhole).filter(article => article.locale === locale)

/** Runs of eight words of the text. */
function runs({ tree }: WholeArticle): Set<string> {
  const words =
    plainText(tree)
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  return new Set(words.slice(7).map((_, at) => words.slice(at, at + 8).join(' ')))
}

describe.each(locales)('the library in %s', locale => {
  const articles = articlesIn(locale)

  test('has no two pages of one title or one answer', () => {
    for (const text of [articles.map(({ head }) => head.title), articles.map(({ head }) => head.answer.lead)])
      expect(new Set(text.map(each => each.toLowerCase())).size).toBe(articles.length)
  })

  test('has no two pages that share thirty per cent of their runs of eight words', () => {
    const all = articles.map(article => ({ id: article.id, runs: runs(article) }))
    const near = all.flatMap((one, at) =>
      all.slice(at + 1).flatMap(other => {
        const shared = [...one.runs].filter(run => other.runs.has(run)).length
        const share = shared / Math.max(1, Math.min(one.runs.size, other.runs.size))
        return share >= 0.3 ? [`${one.id} and ${other.id}: ${Math.round(share * 100)} %`] : []
      }),
    )
    expect(near).toEqual([])
  })

  test('is as easy to read in the mean as it should be', () => {
    const mean = meanLevel(evidenceOf(corpus, locale))
    if (locale === 'en') expect(mean).toBeLessThanOrEqual(meanLimits.en)
    else expect(mean).toBeGreaterThanOrEqual(meanLimits.es)
  })

  test('has six questions for the home page', () => {
    const places = articles.flatMap(({ head: { home } }) => home ?? [])
    expect(places.sort()).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('promises nothing, and says nothing of what the clinic offers', () => {
    const promises =
      /\b(we (offer|perform|provide|do) (x-rays|MRI|CT|scans|ultrasound)|guarantee|best in|award|world-class|state-of-the-art|our (doctors|radiologists|surgeons|MRI|scanner))\b|ofrecemos|garantizamos|de primera clase|nuestros (médicos|radiólogos|cirujanos)|nuestro (resonador|tomógrafo)/i
    const found = articles.filter(({ tree }) => promises.test(plainText(tree)))
    expect(found.map(({ id, tree }) => `${id}: ${promises.exec(plainText(tree))?.[0]}`)).toEqual([])
  })
})

test('nothing is wrong or in doubt, but for the days by which pages are to be read again', () => {
  const problems = check(corpus, { today: '2026-11-26' }).filter(({ rule }) => rule !== 'dates')
  expect(problems.map(printProblem)).toEqual([])
})

test('every page of the map is there, in both languages', () => {
  expect(articlesIn('en').map(({ id }) => id)).toEqual(expect.arrayContaining(pages))
  expect(articlesIn('es').map(({ id }) => id)).toEqual(expect.arrayContaining(pages))
})

test('the words you will see are at least 120', () => {
  expect(corpus.decoder.length).toBeGreaterThanOrEqual(120)
})

test('the glossary has at least 150 words', () => {
  expect(corpus.glossary.length).toBeGreaterThanOrEqual(150)
})

/** The questions that patients bring, one page each. */
const pages = [
  'diagnostic-imaging-vs-radiology',
  'what-is-diagnostic-imaging',
  'what-is-radiology',
  'interventional-radiology',
  'imaging-team',
  'who-reads-my-scan',
  'radiology-subspecialties',
  'from-referral-to-report',
  'how-long-results-take',
  'read-your-report',
  'why-the-technologist-cannot-say',
  'second-opinion-and-copies',
  'x-ray',
  'ct-scan',
  'mri',
  'ultrasound',
  'nuclear-medicine-pet',
  'bone-density-dxa',
  'fluoroscopy-arthrogram',
  'mammogram',
  'compare-scans',
  'radiation-dose',
  'contrast',
  'pregnancy-and-breastfeeding',
  'children',
  'mri-and-metal',
  'get-ready',
  'fear-of-scans',
  'cost-questions',
  'screening',
  'imaging-over-time',
  'image-guided-treatment',
  'ai-in-imaging',
  'common-findings',
  'myths',
  'foot-ankle-surgery',
  'joint-injections',
  'throwing-elbow',
  'how-we-write',
  'accessibility',
  'privacy',
]
