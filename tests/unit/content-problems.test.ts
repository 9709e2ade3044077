import { describe, expect, test } from 'vitest'
import { check } from '../../lib/content/check/check.ts'
import { readCorpus } from '../../lib/content/corpus.ts'
import { printProblem } from '../../lib/content/problems.ts'
import { baseFiles, publicFiles, today } from '../fixtures/content/base.ts'
import { data } from '../fixtures/content/mistakes/data.ts'
import { head } from '../fixtures/content/mistakes/head.ts'
import { pages } from '../fixtures/content/mistakes/pages.ts'
import { parts } from '../fixtures/content/mistakes/parts.ts'
import { reading } from '../fixtures/content/mistakes/reading.ts'
import { references } from '../fixtures/content/mistakes/references.ts'
import { text } from '../fixtures/content/mistakes/text.ts'
import { words } from '../fixtures/content/mistakes/words.ts'

function problemsOf(files: ReadonlyMap<string, string>): string[] {
  return check(readCorpus(files), { today, publicFiles }).map(printProblem)
}

test('content without a mistake has no problems', () => {
  expect(problemsOf(baseFiles())).toEqual([])
})

describe('each mistake is told with file, line, what and how to mend', () => {
  test.each([...head, ...words, ...text, ...parts, ...references, ...reading, ...pages, ...data])(
    '$name',
    ({ make, told }) => {
      const files = baseFiles()
      make(files)
      expect(problemsOf(files)).toContainEqual(expect.stringContaining(told))
    },
  )
})
