import { rule } from '../problems.ts'
import type { Rule } from './rule.ts'
import { textsOf } from './texts.ts'

const { error } = rule('usted')

/** Words that speak to the reader as tú, and mean nothing else. */
const informal =
  /(?<!\p{L})(tú|ti|contigo|tuy[oa]s?|tus?|te|puedes|podrás|tienes|tendrás|debes|quieres|eres|estás|necesitas|sabes|vas|haces|dices)(?!\p{L})/iu

/** Spanish readers are spoken to as usted. */
export const checkUsted: Rule = site =>
  textsOf(site, 'es').flatMap(({ text, place }) => {
    const [word] = informal.exec(text) ?? []
    const what = `“${word}” speaks to the reader as tú.`
    const remedy = 'Write as to usted: “usted puede”, “su pie”, “le va a doler”.'
    return word ? [error(place, what, remedy)] : []
  })
