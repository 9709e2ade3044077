import type { Nodes, Parents } from 'mdast'
import type { Article } from '../article.ts'
import type { Corpus } from '../corpus.ts'
import type { Outline } from '../outline.ts'
import type { Place, Problem } from '../problems.ts'
import { lineOf, walk } from '../tree.ts'

/** What a rule may know besides the content. */
export type Context = {
  /** Such as 2026-11-23. */
  today: string
  /** Addresses of the files of public/; where it is not given, nobody looks whether a picture exists. */
  publicFiles?: ReadonlySet<string>
}

/** A family of rules: pure, and never stopped by what other rules find wrong. */
export type Rule = (corpus: Corpus, context: Context) => Problem[]

/** An article whose text could be read; its head may still be wrong. */
export type Readable = Article & { outline: Outline }

export function readable({ articles }: Corpus): Readable[] {
  return articles.filter((article): article is Readable => article.outline !== undefined)
}

/** A rule that looks at one node of a text at a time. */
export function nodeRule(look: (node: Nodes, place: Place, parents: readonly Parents[]) => Problem[]): Rule {
  return corpus =>
    corpus.articles.flatMap(({ tree, file }) =>
      tree
        ? [...walk(tree)].flatMap(([node, parents]) => look(node, { file, line: lineOf(node) }, parents))
        : [],
    )
}

/** The items that repeat an earlier one. */
export function repeated<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items.filter((item, index) => items.findIndex(other => key(other) === key(item)) < index)
}
