import type { Nodes, Parents } from 'mdast'
import type { Article } from '../article.ts'
import { type Problem, rule } from '../problems.ts'
import { isComponent, lineOf, plainText, walk } from '../tree.ts'
import { figureIn } from './figure-in.ts'
import type { Rule } from './rule.ts'

const { warning } = rule('figures')

/** A number that someone must have counted or measured says where it was read. */
export const checkFigures: Rule = ({ articles }) =>
  articles.filter(({ fields }) => fields.category !== 'about').flatMap(checkArticle)

function checkArticle(article: Article): Problem[] {
  const { tree, file, locale } = article
  if (!tree) return []
  const cited: string[] = []
  const problems = [...walk(tree)].flatMap(([node, parents]) => {
    if (node.type !== 'paragraph' && node.type !== 'tableRow') return []
    const text = plainText(node)
    if (isCited(node, parents)) {
      cited.push(text)
      return []
    }
    const figure = figureIn(text, locale)
    const remedy = 'Cite its source in the same paragraph, or say it without a number.'
    return figure ? [warning({ file, line: lineOf(node) }, `“${figure}” has no source.`, remedy)] : []
  })
  return [...checkAnswer(article, cited.join(' ')), ...problems]
}

/** No source can stand in the answer: its numbers stand once more in the text, with theirs. */
function checkAnswer({ fields: { answer }, locale, at }: Article, cited: string): Problem[] {
  if (!answer) return []
  const parts = [
    { text: answer.lead, path: ['answer', 'lead'] },
    ...answer.points.map(({ text }, index) => ({ text, path: ['answer', 'points', index, 'text'] })),
  ]
  return parts.flatMap(({ text, path }) => {
    const figure = figureIn(text, locale)
    const digits = figure && (/\d[\d.,]*/.exec(figure)?.[0] ?? figure)
    if (!digits || stands(digits, cited)) return []
    const remedy = 'Say it again in the text, with its source, or say it here without a number.'
    return [warning(at(path), `“${figure}” stands in the answer only.`, remedy)]
  })
}

/** 3 does not stand in 30, nor in 1.3. */
function stands(digits: string, text: string): boolean {
  return new RegExp(`(?<![\\d.,])${digits.replaceAll('.', '\\.')}(?![.,]?\\d)`).test(text)
}

/** By itself, or by the list item that it stands in. */
function isCited(node: Nodes, parents: readonly Parents[]): boolean {
  const whole = parents.findLast(parent => parent.type === 'listItem') ?? node
  return [...walk(whole)].some(([inner]) => isComponent(inner) && inner.name === 'Cite')
}
