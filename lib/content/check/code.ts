import { rule } from '../problems.ts'
import { isComponent } from '../tree.ts'
import { nodeRule } from './rule.ts'

const { error } = rule('code')

/** Pages are text: no program code, no HTML. */
export const checkCode = nodeRule((node, place) => {
  if (node.type === 'mdxjsEsm') {
    const word = node.value.trimStart().split(/\s/)[0]
    return [
      error(
        place,
        `The line begins with program code (${word} …).`,
        'Remove it: the words you can use need no import.',
      ),
    ]
  }
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return node.value.trim().startsWith('/*')
      ? [error(place, 'A comment {/* … */} stands in the text.', 'Remove it: pages have no hidden notes.')]
      : [
          error(
            place,
            `Text between curly brackets {${node.value}} is program code.`,
            'Remove the brackets, or use round ones ( ).',
          ),
        ]
  }
  if (isComponent(node) && !/^[A-Z]/.test(node.name ?? '')) {
    const tag = node.name ?? ''
    return [
      error(
        place,
        `<${tag}> is HTML.`,
        htmlRemedies[tag] ?? 'Remove it: pages are written in plain Markdown.',
      ),
    ]
  }
  return []
})

const htmlRemedies: Record<string, string> = {
  a: 'Write a link as [words](address).',
  b: 'Write bold words between two stars on each side: **words**.',
  strong: 'Write bold words between two stars on each side: **words**.',
  i: 'Write words that stand out between stars: *words*.',
  em: 'Write words that stand out between stars: *words*.',
  br: 'Begin a new paragraph: leave an empty line.',
  img: 'Use <Figure src="/images/file.png" alt="What it shows" />.',
  table: 'Put a Markdown table inside <Compare>.',
  details: 'Use <Question question="…"> inside <Faq>.',
}
