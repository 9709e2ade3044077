import { didYouMean } from '../nearest.ts'
import { type Place, type Problem, rule } from '../problems.ts'
import { sentence } from '../schema-errors.ts'
import { type Component, isComponent } from '../tree.ts'
import { vocabularyNames, wordNamed } from '../vocabulary.ts'
import { nodeRule } from './rule.ts'

const { error } = rule('vocabulary')

/** Only words of the vocabulary, only with their attributes, and those only with values they can have. */
export const checkVocabulary = nodeRule((node, place) => {
  if (!isComponent(node) || !/^[A-Z]/.test(node.name ?? '')) return []
  const word = wordNamed(node.name)
  if (word) {
    const written = writtenAttributes(node, place)
    const known = Object.keys(word.attributes.shape)
    const plain = written.filter(({ value }) => value !== undefined)
    const values = Object.fromEntries(plain.map(({ name, value }) => [name, value]))
    const { error: wrong } = word.attributes.safeParse(values)
    const issues = (wrong?.issues ?? []).map(({ path: [name], message }) => ({ name, message }))
    return [
      ...written.flatMap(item => checkName(node, item, known)),
      ...issues.flatMap(({ name, message }) => {
        const item = written.find(attribute => attribute.name === name)
        const code = written.some(
          ({ name: other, value }) => value === undefined && (other === name || other === spread),
        )
        return name === undefined || code ? [] : [explainValue(node, String(name), item, message, place)]
      }),
    ]
  }
  const remedy = `${didYouMean(node.name ?? '', vocabularyNames)}The words are: ${vocabularyNames.join(', ')}.`
  return [error(place, `<${node.name}> is not a word of this guide.`, remedy)]
})

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
  const list = known.length > 0 ? `It can have: ${known.join(', ')}.` : 'It can have none: remove this one.'
  const remedy = `${didYouMean(name, known)}${list}`
  return known.includes(name) ? [] : [error(at, `<${node.name}> cannot have "${name}".`, remedy)]
}

function explainValue(
  node: Component,
  name: string,
  item: Written | undefined,
  advice: string,
  place: Place,
): Problem {
  if (!item) return error(place, `<${node.name}> lacks ${name}="…".`, sentence(`add it: ${advice}`))
  const what = item.value?.trim() ? `cannot be "${item.value}"` : 'is empty'
  return error(item.at, `${name} of <${node.name}> ${what}.`, sentence(advice))
}
