import { didYouMean } from '../nearest.ts'
import { rule } from '../problems.ts'
import { isComponent, lineOf, walk } from '../tree.ts'
import type { Rule } from './rule.ts'

const { error } = rule('exam-facts')

/** Every <ExamFacts> names a file of exams/. */
export const checkExamFacts: Rule = ({ articles, exams }) => {
  const ids = exams.map(({ id }) => id)
  return articles.flatMap(({ tree, file }) =>
    (tree ? [...walk(tree)] : []).flatMap(([node]) => {
      if (!isComponent(node) || node.name !== 'ExamFacts') return []
      const id = node.attributes.find(item => item.type === 'mdxJsxAttribute' && item.name === 'id')?.value
      if (typeof id !== 'string' || ids.includes(id)) return []
      const remedy = `${didYouMean(id, ids)}Write the name of a file in exams/, without its ending.`
      return [error({ file, line: lineOf(node) }, `There is no test "${id}".`, remedy)]
    }),
  )
}
