import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
} from 'yaml'
import type { Place, Problem } from './problems.ts'
import { cutOffIn, signsIn } from './yaml-dropped.ts'
import { yamlProblem } from './yaml-errors.ts'

/** Keys and positions that lead to a value: `['answer', 'points', 0, 'mark']`. */
export type Path = readonly PropertyKey[]

/** A YAML text that knows where each of its values stands. */
export type Yaml = {
  data: unknown
  /** Where the value stands, for a group or a list its name; if it is missing, where its parent's name stands. */
  at: (path: Path) => Place
  /** Where the name of the field stands. */
  atKey: (path: Path) => Place
  /** Fields that nothing follows, not even null. */
  blanks: Path[]
  problems: Problem[]
}

/**
 * Reads YAML. A text that cannot be read has `data` undefined and one problem.
 * @param before lines of the file that stand before the text
 */
export function readYaml(text: string, file: string, before = 0): Yaml {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number): Place => ({ file, line: before + lines.linePos(offset).line })
  const fatal = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY')
  const errors = fatal ? [fatal] : document.errors
  const find = (path: Path, onKey: boolean): Place => {
    const { key, value } = follow(document.contents, path)
    return place((onKey ? (key ?? value) : (value ?? key)) ?? 0)
  }
  return {
    data: fatal ? undefined : document.toJS(),
    at: path => find(path, false),
    atKey: path => find(path, true),
    blanks: fatal ? [] : blanksIn(document.contents),
    problems: [
      ...errors.map(error => yamlProblem(error, place(error.pos[0]), text, before)),
      ...(fatal ? [] : [...cutOffIn(document, text, place), ...signsIn(document, text, place)]),
    ],
  }
}

function blanksIn(node: unknown, path: Path = []): Path[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => blanksIn(item, [...path, index]))
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) =>
      blanksIn(value, [...path, isScalar(key) ? String(key.value) : '']),
    )
  }
  return path.length > 0 && isScalar(node) && node.value === null && !node.source ? [path] : []
}

type Offsets = { key: number | undefined; value: number | undefined }

/** Goes down the path as far as it exists. */
function follow(root: unknown, path: Path): Offsets {
  let offsets: Offsets = { key: undefined, value: undefined }
  let node = root
  for (const step of path) {
    const pair: Pair | undefined = isMap(node)
      ? node.items.find(item => isScalar(item.key) && String(item.key.value) === String(step))
      : undefined
    const next = isSeq(node) && typeof step === 'number' ? node.items[step] : pair?.value
    if (pair === undefined && next === undefined) return { key: offsets.key, value: offsets.key }
    const key = start(pair?.key) ?? start(next)
    offsets = { key, value: isCollection(next) ? key : start(next) }
    node = isPair(next) ? next.value : next
  }
  return offsets
}

function start(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
