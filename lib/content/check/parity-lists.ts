import type { Nodes, Root } from 'mdast'
import type { Article } from '../article.ts'
import { type Problem, rule } from '../problems.ts'
import { type Component, isComponent, lineOf, walk } from '../tree.ts'
import type { VocabularyName } from '../vocabulary.ts'
import { isCutRow } from './cut-tables.ts'
import { isListWord, oddOnes } from './flat-lists.ts'

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
      if (here <= there || !theirs[index] || [word, theirs[index]].some(isTold)) return []
      const [thing, unit] = name === 'Compare' ? ['table', 'row'] : ['list', 'point']
      const what = `This ${thing} has ${here} ${unit}${here === 1 ? '' : 's'}, ${twin.file}:${lineOf(theirs[index])} has ${there}.`
      return [error({ file, line: lineOf(word) }, what, 'Write what is missing there, or remove it here.')]
    })
  })
}

function wordsOf(tree: Root, name: VocabularyName): Component[] {
  return [...walk(tree)].flatMap(([node]) => (isComponent(node) && node.name === name ? [node] : []))
}

/** A list or table that is not read whole: its own rule tells of it. */
function isTold(word: Component): boolean {
  const inside: readonly Nodes[] = word.children
  const isEmpty = word.name !== 'CareCard' && sizeOf(word) === 0
  return isEmpty || inside.some(isCutRow) || (isListWord(word) && oddOnes(word).length > 0)
}

function sizeOf(word: Component): number {
  const counted = [...walk(word)].filter(([{ type }]) => type === 'listItem' || type === 'tableRow')
  return word.name === 'Compare' ? Math.max(0, counted.length - 1) : counted.length
}
