import type { Nodes } from 'mdast'
import { rule } from '../problems.ts'
import { nodeRule } from './rule.ts'

const { error } = rule('markdown')

/** Markdown that the pages do not use, or that would be lost when staff save the page in the editor. */
export const checkMarkdown = nodeRule((node, place) => {
  const found = unwanted(node)
  return found ? [error(place, found[0], found[1])] : []
})

function unwanted(node: Nodes): [what: string, remedy: string] | undefined {
  switch (node.type) {
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [
        'A footnote stands in the text.',
        'Name the source with <Cite id="…" />, or say it in the text.',
      ]
    case 'delete':
      return ['Words are struck through (~).', 'Remove the words, or the signs around them.']
    case 'code':
    case 'inlineCode':
      return ['Words stand between backticks (`), as if they were program code.', 'Use quotes instead.']
    case 'linkReference':
    case 'imageReference':
    case 'definition':
      return [
        'A link has its address elsewhere in the text.',
        'Write the address in the link: [words](address).',
      ]
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? ['A list item begins with a box [ ].', 'Remove the box, and put the list inside <Checklist>.']
        : undefined
    case 'image':
      return [
        'A picture is written as ![…](…).',
        `Write it as <Figure src="${node.url}" alt="${node.alt || 'what it shows'}" /> on a line of its own.`,
      ]
    case 'thematicBreak':
      return [
        'A line across the page (--- or ***) stands in the text.',
        'Remove it; a new part begins with a heading (##).',
      ]
    case 'link':
      return node.title
        ? ['A link has a title after its address.', 'Remove the words between quotes after the address.']
        : undefined
    case 'table':
      return node.align?.some(Boolean)
        ? [
            'A table sets its columns left or right with colons.',
            'Remove the colons from the line of hyphens.',
          ]
        : undefined
    default:
      return undefined
  }
}
