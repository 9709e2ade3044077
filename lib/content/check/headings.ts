import type { Heading } from 'mdast'
import { type Problem, rule } from '../problems.ts'
import { isComponent, lineOf, plainText, walk } from '../tree.ts'
import { nodeRule, type Rule, repeated } from './rule.ts'

const { error, warning } = rule('headings')

/** Headings begin at the second level, skip none, have words, and stand on the page itself. */
export const checkHeadings: Rule = (corpus, context) => [
  ...checkEach(corpus, context),
  ...corpus.articles.flatMap(({ file, tree }) => {
    const headings = [...(tree ? walk(tree) : [])].flatMap(([node]) =>
      node.type === 'heading' ? [node] : [],
    )
    return [...checkOrder(headings, file), ...checkTwice(headings, file)]
  }),
]

const checkEach = nodeRule((node, place, parents) => {
  if (node.type !== 'heading') return []
  const parent = parents.find(isComponent)
  const problems: Problem[] = []
  if (parent) {
    problems.push(
      error(place, `A heading stands inside <${parent.name}>.`, 'Move it out, or make it bold words.'),
    )
  }
  if (plainText(node) === '') {
    problems.push(error(place, 'A heading has no words.', 'Write its words after the #, or remove it.'))
  }
  if (node.depth === 1) {
    const remedy = 'Write ## instead: the title of the page is its only first-level heading.'
    problems.push(error(place, 'A heading of the first level (#) stands in the text.', remedy))
  }
  if (node.depth > 4)
    problems.push(error(place, `A heading has level ${node.depth}.`, 'Use ##, ### or ####.'))
  return problems
})

function checkOrder(headings: readonly Heading[], file: string): Problem[] {
  return headings.flatMap((heading, index) => {
    const before = headings[index - 1]?.depth ?? 1
    const what = `A heading of level ${heading.depth} follows one of level ${before}.`
    const remedy = `Write ${'#'.repeat(before + 1)} instead: no level is skipped.`
    return heading.depth > before + 1 ? [error({ file, line: lineOf(heading) }, what, remedy)] : []
  })
}

function checkTwice(headings: readonly Heading[], file: string): Problem[] {
  return repeated(headings, heading => plainText(heading).toLowerCase() || String(lineOf(heading))).map(
    heading => {
      const what = `Two headings have the same words: "${plainText(heading)}".`
      return warning({ file, line: lineOf(heading) }, what, 'Say in one of them what is different.')
    },
  )
}
