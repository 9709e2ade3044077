import { type Place, type Problem, rule } from '../problems.ts'
import { checkAddress } from './link-address.ts'
import { checkPagePart } from './link-page.ts'
import { type Readable, type Rule, readable } from './rule.ts'

const { error, warning } = rule('links')

/** Every link leads somewhere, and says where. */
export const checkLinks: Rule = corpus =>
  readable(corpus).flatMap(article =>
    article.outline.links.flatMap(link => {
      const place = { file: article.file, line: link.line }
      const inGuide = checkPagePart(link.url, article, corpus, place)
      return [...checkWords(link, place), ...(inGuide ?? checkAddress(link.url, corpus, place))]
    }),
  )

function checkWords({ url, text }: Readable['outline']['links'][number], place: Place): Problem[] {
  const remedy = 'Say where it leads: [words](address).'
  if (text === '') return [error(place, `The link to ${url} has no words.`, remedy)]
  const bare = url.replace(/^(https?:\/\/|mailto:)/, '')
  return text === url || text === bare
    ? [warning(place, `The address ${text} stands in the text.`, remedy)]
    : []
}
