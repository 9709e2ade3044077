import type { Article } from '../article.ts'
import { type Place, type Problem, rule } from '../problems.ts'
import type { Rule } from './rule.ts'
import { runningTexts, type Text } from './texts.ts'

const { error, warning } = rule('spanish')

/** A Spanish question opens with ¿, and what is exclaimed with ¡. In running text it is only a warning. */
export const checkSpanish: Rule = ({ articles }) =>
  articles
    .filter(({ locale }) => locale === 'es')
    .flatMap(article => [
      ...strictTexts(article).flatMap(({ text, place }) => checkMarks(text, place, error)),
      ...runningTexts(article).flatMap(({ text, place }) => checkMarks(text, place, warning)),
    ])

function strictTexts({ fields, outline, at, file }: Article): Text[] {
  const head = (['title', 'short', 'description'] as const).map(field => ({
    text: fields[field],
    place: at([field]),
  }))
  const answer = { text: fields.answer?.lead, place: at(['answer', 'lead']) }
  const questions =
    outline?.questions.map(({ question, line }) => ({ text: question, place: { file, line } })) ?? []
  return [...head, answer, ...questions].flatMap(({ text, place }) => (text ? [{ text, place }] : []))
}

const pairs = [
  ['¿', '?', 'question'],
  ['¡', '!', 'exclamation'],
] as const

function checkMarks(text: string, place: Place, report: typeof error): Problem[] {
  return pairs.flatMap(([opening, closing, name]) => {
    const unopened = text
      .split(closing)
      .slice(0, -1)
      .find(part => !part.includes(opening))
    const what = `"${lastSentence(unopened ?? '')}${closing}" has no ${opening} at its beginning.`
    return unopened === undefined ? [] : [report(place, what, `Write ${opening} where the ${name} begins.`)]
  })
}

function lastSentence(text: string): string {
  return (
    text
      .split(/[.!?…:]\s+/)
      .at(-1)
      ?.trim() ?? text
  )
}
