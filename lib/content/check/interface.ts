import { locales } from '../../locales.ts'
import { rule } from '../problems.ts'
import type { Path } from '../yaml.ts'
import type { Rule } from './rule.ts'

const { error } = rule('interface')

/** The words of the interface have the same places to fill in, such as {phone}, in every language. */
export const checkInterface: Rule = ({ ui }) => {
  const [base, ...others] = locales.flatMap(locale => ui[locale] ?? [])
  if (!base) return []
  const expected = new Map(texts(base.value).map(({ path, text }) => [path.join('.'), places(text)]))
  return others.flatMap(({ value, at }) =>
    texts(value).flatMap(({ path, text }) => {
      const wanted = expected.get(path.join('.')) ?? ''
      if (places(text) === wanted) return []
      const what = `"${path.join(', ')}" has ${places(text) || 'no place to fill in'}, where ui/${base.id}.yaml has ${wanted || 'none'}.`
      return [error(at(path), what, 'Use the same ones in both: the site fills them in.')]
    }),
  )
}

function texts(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  return Object.entries(value ?? {}).flatMap(([key, inner]) => texts(inner, [...path, key]))
}

function places(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join(' ')
}
