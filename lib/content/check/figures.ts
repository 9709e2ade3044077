import type { Nodes, Parents } from 'mdast'
import type { Locale, Localized } from '../../locales.ts'
import { rule } from '../problems.ts'
import { isComponent, lineOf, plainText, walk } from '../tree.ts'
import type { Rule } from './rule.ts'

const { warning } = rule('figures')

/** A paragraph with a number that someone must have counted or measured says where it was read. */
export const checkFigures: Rule = ({ articles }) =>
  articles.flatMap(({ tree, file, locale, fields }) => {
    if (!tree || fields.category === 'about') return []
    return [...walk(tree)].flatMap(([node, parents]) => {
      if (node.type !== 'paragraph' || isCited(node, parents)) return []
      const figure = figureIn(plainText(node), locale)
      const remedy = 'Cite its source in the same paragraph, or say it without a number.'
      return figure ? [warning({ file, line: lineOf(node) }, `“${figure}” has no source.`, remedy)] : []
    })
  })

/** The first number of the text that needs a source; ages, dates and telephone numbers do not. */
function figureIn(text: string, locale: Locale): string | undefined {
  return measured[locale].exec(text.replace(apart[locale], ' '))?.[0]
}

const number = '\\d[\\d.,]*'
const measured: Localized<RegExp> = {
  en: new RegExp(
    `${number}( ?%| percent| mSv| (?:to ${number} )?(?:business )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|mm|cm)\\b| (?:out )?(?:of|in) (?:every )?${number})`,
    'i',
  ),
  es: new RegExp(
    `${number}( ?%| por ciento| mSv| (?:a ${number} )?(?:segundos?|minutos?|horas?|días?|semanas?|meses|mes|años?|mm|cm)(?!\\p{L})| de (?:cada )?${number})`,
    'iu',
  ),
}

/** What is no figure: how old someone is, and the emergency number. */
const apart: Localized<RegExp> = {
  en: /\b(ages?|aged|age of|under|over|older than|younger than|between|turn) \d+( (to|and|or) \d+)?( years( old)?)?|\d+( (to|or) \d+)?[ -]years?[ -]old|\b\d+ and (older|over|up)|\b911\b/gi,
  es: /(de|desde los|entre los?|mayor(es)? de|menor(es)? de|a partir de los|cumplir|más de|menos de|los|tiene) \d+( (a|y|o) (los )?\d+)? años( de edad)?|\b911\b/giu,
}

/** By itself, or by the whole that it stands in: a list item, an answer. */
function isCited(node: Nodes, parents: readonly Parents[]): boolean {
  const whole = parents.findLast(parent => parent.type === 'listItem') ?? node
  return [...walk(whole)].some(([inner]) => isComponent(inner) && inner.name === 'Cite')
}
