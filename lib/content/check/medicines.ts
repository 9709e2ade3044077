import { type Locale, type Localized, locales } from '../../locales.ts'
import { rule } from '../problems.ts'
import type { Rule } from './rule.ts'
import { sentencesOf, textsOf } from './texts.ts'

const { error } = rule('medicines')

/** No sentence tells a patient to stop, start or skip a medicine. */
export const checkMedicines: Rule = site =>
  locales.flatMap(locale =>
    textsOf(site, locale).flatMap(({ text, place }) => {
      const order = sentencesOf(text).flatMap(sentence => orderIn(sentence, locale) ?? [])[0]
      const what = `“${order}” tells a patient to stop, start or skip a medicine.`
      return order ? [error(place, what, remedies[locale])] : []
    }),
  )

/** The words that order it; undefined where what stands before them makes it a question, a warning or a reference. */
function orderIn(sentence: string, locale: Locale): string | undefined {
  const found = orders[locale].exec(sentence)
  return found && !softened[locale].test(sentence.slice(0, found.index)) ? found[0] : undefined
}

const remedies: Localized = {
  en: 'Write instead: “Ask your doctor before you change a medicine.”',
  es: 'Write instead: “Pregunte a su médico antes de cambiar una medicina.”',
}

const medicine =
  '(medicines?|medications?|drugs?|pills?|tablets?|doses?|blood thinners?|aspirin|insulin|metformin|ibuprofen|steroids?)'
const medicina =
  '(medicinas?|medicamentos?|fármacos?|remedios?|pastillas?|píldoras?|tabletas?|dosis|anticoagulantes?|aspirina|insulina|metformina|ibuprofeno|tratamiento)'

const orders: Localized<RegExp> = {
  en: new RegExp(
    `\\b((stop|start|quit|skip|resume) taking\\b|(stop|start|quit|skip|hold|pause|resume|(do not|don['’]t|never) (take|use)) (\\w+ ){0,3}${medicine}\\b)`,
    'i',
  ),
  es: new RegExp(
    `(?<!\\p{L})((dej[ea]r?|pare|empie[cz][ea]|comien[cz][ea]|empezar|comenzar) (de|a) (tomar|usar|inyectarse)(l[oae]s?)?(?!\\p{L})|(deje|suspend[ae]r?|interrump[ae]|inici[ea]r?|omit[ae]|sálte(se)?|se salte|no (tome|use)) ([\\p{L}]+ ){0,3}${medicina}(?!\\p{L}))`,
    'iu',
  ),
}

/** Before the order: someone is asked or says it, or it is denied. */
const softened: Localized<RegExp> = {
  en: /\b(ask|asks|tells?|whether)\b|\b(not|never|don['’]t|before|without)( \w+){0,2} $/i,
  es: /(?<!\p{L})((pregunt|consult|dig[ao]|dice|dirá|decimos|indi[cq])\p{L}*|(no|nunca|jamás|antes de|sin)( \p{L}+){0,2} $)/iu,
}
