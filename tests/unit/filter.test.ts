import { describe, expect, test } from 'vitest'
import { readCorpus } from '../../lib/content/corpus.ts'
import { readFiles } from '../../lib/content/files.ts'
import { searchablePagesOf } from '../../lib/content/lists.ts'
import { searchTiers } from '../../lib/content/search-words.ts'
import type { Locale } from '../../lib/locales.ts'
import { find, itemOf } from '../../public/scripts/filter.js'

const items = [
  itemOf('', 'Myths about MRI', 'dye in the knee, sport, metals'),
  itemOf('MRI|magnetic resonance|knee', 'What it is', 'shoulder'),
  itemOf('X-ray xray||bones|knee foot', 'A picture', 'of bones'),
]

describe('the filter', () => {
  test.each([
    ['nothing', '', [0, 1, 2], false],
    ['a word of the names before one of the title', 'mri', [1, 0], false],
    ['a word of the text last', 'knee', [0, 1, 2], false],
    ['the beginning of a word', 'shoul', [1], false],
    ['every word, in any order', 'knee mri', [1, 0], false],
    ['words without their accents and capitals', 'MÝTHS', [0], false],
    ['a word with a hyphen', 'x-ray', [2], false],
    ['a word that others write with a hyphen', 'xrays', [2], true],
    ['one wrong letter of five', 'spurt', [0], true],
    ['not two wrong letters of five', 'sbirt', [], true],
    ['two wrong letters of seven and more', 'rezonanse', [1], true],
    ['no wrong letter of four', 'kneu', [], true],
    ['what has the most of the words, where nothing has all', 'foot xray brain', [2], true],
    ['nothing where no word is known', 'qqqq zzzz', [], true],
  ])('finds %s', (_what, query, found, near) => {
    expect(find(items, query)).toEqual({ found, near })
  })
})

test('words stand once, where they weigh most, and beginnings of others not at all', () => {
  const tiers = [['X-ray'], ['The ray of the scan'], ['foot'], ['rays scan scanner bone bones the']]
  expect(searchTiers(tiers, ['the'])).toBe('ray x xray|of scan|foot|bones rays scanner')
})

const corpus = readCorpus(await readFiles(process.cwd()))

describe.each<[Locale, [query: string, ...ids: string[]][]]>([
  [
    'en',
    [
      ['MRI', 'mri'],
      ['degenerative', 'common-findings'],
      ['radiografia', 'x-ray'],
      ['xray', 'x-ray'],
      ['pregnent', 'pregnancy-and-breastfeeding'],
      ['clostrophobia', 'fear-of-scans'],
      ['resonansia', 'mri'],
      ['pacemaker', 'mri-and-metal'],
      ['how long do results take', 'how-long-results-take'],
      ['XR 3V WB foot', 'x-ray', 'foot-ankle-surgery'],
    ],
  ],
  [
    'es',
    [
      ['MRI', 'mri'],
      ['placa', 'x-ray'],
      ['pacemaker', 'mri-and-metal'],
      ['claustrofobia', 'fear-of-scans'],
      ['resonansia', 'mri'],
      ['embarasada', 'pregnancy-and-breastfeeding'],
      ['placa de pie 3 vistas', 'x-ray', 'foot-ankle-surgery'],
      ['knee', 'x-ray'],
    ],
  ],
])('the search page in %s', (locale, queries) => {
  const pages = searchablePagesOf(corpus, locale)
  const items = pages.map(({ title, description, words }) => itemOf(words, title, description))

  test.each(queries)('answers "%s"', (query, ...ids) => {
    const [first = -1] = find(items, query).found
    expect(ids).toContain(pages[first]?.id)
  })
})
