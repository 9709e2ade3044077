import { describe, expect, test } from 'vitest'
import { isWhole } from '../../lib/content/article.ts'
import { readCorpus } from '../../lib/content/corpus.ts'
import { evidenceOf, latestChanges } from '../../lib/content/evidence.ts'
import { claimsOf, dueForReview } from '../../lib/content/review.ts'
import { baseFiles, today } from '../fixtures/content/base.ts'
import { change, en, rest } from '../fixtures/content/mistakes/mistake.ts'

function corpusWith(...changes: ((files: Map<string, string>) => void)[]) {
  const files = baseFiles()
  for (const make of changes) make(files)
  return readCorpus(files)
}

const due = (...changes: Parameters<typeof corpusWith>) =>
  dueForReview(
    corpusWith(...changes)
      .articles.filter(isWhole)
      .filter(({ locale }) => locale === 'en'),
    today,
  ).map(({ article, why }) => `${article.id}: ${why}`)

const reviewed = change(en, 'reviewed: null', 'reviewed: { by: clinician, on: 2026-02-10 }')

describe('what a clinician should read', () => {
  test('is every page that none has read, what is riskier first', () => {
    expect(due()).toEqual(['rest: never', 'scan: never'])
  })

  test('is not what was read since it changed', () => {
    expect(due(reviewed)).toEqual(['rest: never'])
  })

  test('is what changed since it was read', () => {
    expect(due(reviewed, change(en, 'updated: 2026-02-10', 'updated: 2026-02-11'))).toContain('scan: changed')
  })

  test('is what should have been read again by now', () => {
    expect(due(reviewed, change(en, 'reviewBy: 2027-02-10', 'reviewBy: 2026-11-22'))).toContain(
      'scan: overdue',
    )
  })

  test('is shown claim by claim, with the words of the source', () => {
    const corpus = corpusWith()
    const [article] = corpus.articles.filter(isWhole).filter(({ id }) => id === 'scan')
    expect(article && claimsOf(article, corpus)).toMatchObject([
      { text: expect.stringContaining('A scan is quick.'), sources: [{ note: 'its first page' }] },
    ])
  })
})

test('the evidence tells who was read when, and the latest changes first', () => {
  const told = (day: string, what: string) => `updated: ${day}\nchanges: [{ on: ${day}, what: ${what} }]`
  const corpus = corpusWith(
    reviewed,
    change(en, 'updated: 2026-02-10', told('2026-02-11', 'Older.')),
    change(rest, 'updated: 2026-02-10', told('2026-02-12', 'Newer.')),
  )
  const pages = evidenceOf(corpus, 'en')
  expect(pages.map(page => [page.id, page.reviewed, page.sources])).toEqual([
    ['scan', '2026-02-10', 1],
    ['rest', null, 0],
  ])
  expect(latestChanges(pages).map(({ on, what, path }) => [on, what, path])).toEqual([
    ['2026-02-12', 'Newer.', '/en/rest'],
    ['2026-02-11', 'Older.', '/en/scan'],
  ])
  expect(latestChanges(pages, 1)).toHaveLength(1)
})
