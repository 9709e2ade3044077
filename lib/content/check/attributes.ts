import { didYouMean } from '../nearest.ts'
import { type Place, type Problem, rule } from '../problems.ts'
import { sentence } from '../schema-errors.ts'
import type { Component } from '../tree.ts'
import type { VocabularyWord } from '../vocabulary.ts'

const { error } = rule('attributes')

/** Does a component have the attributes of its word, and only those, with values that they can have? */
export function checkAttributes(node: Component, word: VocabularyWord, place: Place): Problem[] {
  const written = writtenAttributes(node, place)
  const known = Object.keys(word.attributes.shape)
  return [
    ...written.flatMap(item => checkName(node, item, known)),
    ...(written.some(({ name }) => name === spread) ? [] : checkValues(node, word, written, place)),
  ]
}

/** An attribute and where it stands; its value is undefined if it is an {expression}. */
type Written = { name: string; value: string | undefined; at: Place }

const spread = '{…}'

/** Attributes that the author wrote: they have a position, which those that we add have not. */
function writtenAttributes(node: Component, place: Place): Written[] {
  return node.attributes.flatMap(item => {
    if (!item.position) return []
    const at = { ...place, line: item.position.start.line }
    if (item.type === 'mdxJsxExpressionAttribute') return [{ name: spread, value: undefined, at }]
    const value = item.value ?? ''
    return [{ name: item.name, value: typeof value === 'string' ? value : undefined, at }]
  })
}

function checkName(node: Component, { name, value, at }: Written, known: readonly string[]): Problem[] {
  if (value === undefined) {
    const remedy = `Write it between quotes: ${name === spread ? 'name' : name}="…".`
    return [error(at, `${name} of <${node.name}> is program code.`, remedy)]
  }
  if (known.includes(name)) return []
  const list = known.length > 0 ? `It can have: ${known.join(', ')}.` : 'It can have none: remove this one.'
  return [error(at, `<${node.name}> cannot have "${name}".`, `${didYouMean(name, known)}${list}`)]
}

function checkValues(
  node: Component,
  word: VocabularyWord,
  written: readonly Written[],
  place: Place,
): Problem[] {
  const values = Object.fromEntries(written.map(({ name, value }) => [name, value]))
  const issues = word.attributes.safeParse(values).error?.issues ?? []
  return issues.flatMap(({ path: [name], message }) => {
    const item = written.find(attribute => attribute.name === name)
    if (!item) {
      if (name === undefined) return []
      return [error(place, `<${node.name}> lacks ${String(name)}="…".`, sentence(`add it: ${message}`))]
    }
    if (item.value === undefined || isToldByPictures(node, item, written)) return []
    const wrong = item.value.trim() ? `cannot be "${item.value}"` : 'is empty'
    return [error(item.at, `${item.name} of <${node.name}> ${wrong}.`, sentence(message))]
  })
}

/** The rule of pictures says what the words are for. */
function isToldByPictures({ name }: Component, { name: key, value }: Written, written: readonly Written[]) {
  return name === 'Figure' && key === 'alt' && !value?.trim() && written.some(other => other.name === 'src')
}
