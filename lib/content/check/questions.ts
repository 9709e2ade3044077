import { rule } from '../problems.ts'
import { type Rule, readable, repeated } from './rule.ts'

const { error } = rule('questions')

/** Every question has its answer and stands once on its page. That it has words is the vocabulary's rule. */
export const checkQuestions: Rule = corpus =>
  readable(corpus).flatMap(({ file, outline: { questions, anchors } }) => {
    const unanswered = questions.filter(({ answer }) => answer === '')
    const asked = questions.filter(({ question }) => question !== '')
    return [
      ...unanswered.map(({ line, question }) => {
        const remedy = 'Write it between <Question …> and </Question>, with an empty line above and below.'
        return error({ file, line }, `The question "${question}" has no answer.`, remedy)
      }),
      ...repeated(asked, ({ question }) => lettersOf(question)).map(({ line, question }) => {
        const what = `The question "${question}" stands twice on the page.`
        return error({ file, line }, what, 'Remove one, or ask it differently.')
      }),
      ...repeated(anchors, ({ id }) => id).map(({ line, id }) => {
        const what = `The id "${id}" stands twice on the page.`
        return error({ file, line }, what, 'Give one of the two another id.')
      }),
    ]
  })

function lettersOf(question: string): string {
  return question.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
