import type { Root } from 'mdast'
import type { Article } from '../article.ts'
import { type Problem, rule } from '../problems.ts'
import { type Component, isComponent, lineOf, walk } from '../tree.ts'
import type { VocabularyName } from '../vocabulary.ts'

const { error } = rule('parity')

const names: readonly VocabularyName[] = ['KeyPoints', 'CareCard', 'Steps', 'Checklist', 'Compare']

/** Lists and tables that are longer here than in the twin: the points of one language are those of the other. */
export function checkParityOfLists({ tree, file }: Article, twin: Article): Problem[] {
  if (!tree || !twin.tree) return []
  const other = twin.tree
  return names.flatMap(name => {
    const [ours, theirs] = [wordsOf(tree, name), wordsOf(other, name)]
    // Nobody knows which belong together.
    if (ours.length !== theirs.length) return []
    return ours.flatMap((word, index) => {
      const [here, there] = [sizeOf(word), theirs[index] ? sizeOf(theirs[index]) : 0]
      if (here <= there || !theirs[index]) return []
      const [thing, unit] = name === 'Compare' ? ['table', 'row'] : ['list', 'point']
      const what = `This ${thing} has ${here} ${unit}${here === 1 ? '' : 's'}, ${twin.file}:${lineOf(theirs[index])} has ${there}.`
      return [error({ file, line: lineOf(word) }, what, 'Write what is missing there, or remove it here.')]
    })
  })
}

function wordsOf(tree: Root, name: VocabularyName): Component[] {
  return [...walk(tree)].flatMap(([node]) => (isComponent(node) && node.name === name ? [node] : []))
}

function sizeOf(word: Component): number {
  const counted = [...walk(word)].filter(([{ type }]) => type === 'listItem' || type === 'tableRow')
  return word.name === 'Compare' ? Math.max(0, counted.length - 1) : counted.length
}
