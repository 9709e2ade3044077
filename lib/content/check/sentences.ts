import { rule } from '../problems.ts'
import { passagesOf } from '../reading.ts'
import { countWords } from '../words.ts'
import { type Rule, readable } from './rule.ts'
import { sentencesOf } from './texts.ts'

const { warning } = rule('sentences')

const aim = 15
const limit = 25

/** No sentence that a reader loses on the way. */
export const checkSentences: Rule = site =>
  readable(site).flatMap(article =>
    passagesOf(article).flatMap(({ text, line }) =>
      sentencesOf(text)
        .map(sentence => ({ sentence, words: countWords([sentence]) }))
        .filter(({ words }) => words > limit)
        .map(({ sentence, words }) => {
          const what = `The sentence “${sentence.split(' ').slice(0, 4).join(' ')} …” has ${words} words.`
          const remedy = `Make two of it: at most ${aim} words are the aim, ${limit} the limit.`
          return warning({ file: article.file, line }, what, remedy)
        }),
    ),
  )
