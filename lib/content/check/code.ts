import type { Nodes } from 'mdast'
import { explainHtml } from '../html.ts'
import { rule } from '../problems.ts'
import { isComponent } from '../tree.ts'
import { nodeRule } from './rule.ts'

const { error } = rule('code')

/** Pages are text: no program code, no HTML. */
export const checkCode = nodeRule((node, place) => {
  const found = foreign(node)
  return found ? [error(place, ...found)] : []
})

function foreign(node: Nodes): [what: string, remedy: string] | undefined {
  if (node.type === 'mdxjsEsm') {
    const [word] = node.value.trimStart().split(/\s/)
    return [
      `The line begins with program code (${word} …).`,
      'Remove it: the words you can use need no import.',
    ]
  }
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    if (node.value.trim().startsWith('/*')) {
      return ['A comment {/* … */} stands in the text.', 'Remove it: pages have no hidden notes.']
    }
    const what = `Text between curly brackets {${node.value}} is program code.`
    return [what, 'Remove the brackets, or use round ones ( ).']
  }
  if (isComponent(node) && !/^[A-Z]/.test(node.name ?? '')) {
    return explainHtml(node.name ?? '')
  }
  return undefined
}
