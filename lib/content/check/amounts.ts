import { rule } from '../problems.ts'
import { isComponent, lineOf, walk } from '../tree.ts'
import { vocabulary } from '../vocabulary.ts'
import type { Rule } from './rule.ts'

const { error, warning } = rule('amounts')

/** No word of the vocabulary more often on a page than it may be. */
export const checkAmounts: Rule = ({ articles }) =>
  articles.flatMap(({ tree, file }) => {
    const components = tree ? [...walk(tree)].map(([node]) => node).filter(isComponent) : []
    return Object.entries(vocabulary).flatMap(([name, { atMost }]) => {
      const surplus = atMost && components.filter(component => component.name === name)[atMost.times]
      if (!surplus) return []
      const report = atMost.strict ? error : warning
      const what = `<${name}> stands on the page more than ${atMost.times === 1 ? 'once' : 'twice'}.`
      return [report({ file, line: lineOf(surplus) }, what, 'Join them, or remove one.')]
    })
  })
