import { rule } from '../problems.ts'
import type { Rule } from './rule.ts'

const { error } = rule('telephone')

/** Ten digits as people group them, with or without +1; not those of an address such as a DOI. */
const telephone = /(?<![\w/=.+-])(?:\+?1[-.\s]?)?(?:\(\d{3}\)\s?|\d{3}[-.\s]?)\d{3}[-.\s]?\d{4}(?!\w)/g

/** A page that names a telephone names the clinic's, as clinic.yaml writes it: a new number is found everywhere. */
export const checkTelephone: Rule = ({ clinic, files }) => {
  if (!clinic) return []
  const { display } = clinic.phone
  const read = [...files].filter(([path]) => /^(articles|exams|glossary)\/|^words-you-will-see/.test(path))
  return read.flatMap(([path, content]) => {
    const file = `content/${path}`
    return content.split('\n').flatMap((text, index) => {
      const others = text.replaceAll(display, '').match(telephone) ?? []
      const remedy = `Write ${display}, the number of clinic.yaml, or leave the number out.`
      return others.map(other =>
        error({ file, line: index + 1 }, `The telephone "${other}" is not the clinic's.`, remedy),
      )
    })
  })
}
