import { rule } from '../problems.ts'
import { attribute, isComponent, plainText } from '../tree.ts'
import { nodeRule } from './rule.ts'

const { error } = rule('emergency')

/** Whoever reads a card of the highest level is told whom to call. */
export const checkEmergency = nodeRule((node, place) => {
  if (!isComponent(node) || node.name !== 'CareCard' || attribute(node, 'level') !== 'emergency') return []
  if (/\b911\b/.test(`${attribute(node, 'title') ?? ''} ${plainText(node)}`)) return []
  const remedy = 'Write in its title or its text to call 911; if nobody has to, choose another level.'
  return [error(place, 'The card for emergencies does not name 911.', remedy)]
})
