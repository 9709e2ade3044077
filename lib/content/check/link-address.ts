import type { Corpus } from '../corpus.ts'
import { type Place, type Problem, rule } from '../problems.ts'

const { error, warning } = rule('links')

/** Is this an address that a link out of the guide can have? */
export function checkAddress(url: string, corpus: Corpus, place: Place): Problem[] {
  const parsed = URL.parse(url)
  switch (/^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()) {
    case undefined:
      return [
        error(
          place,
          `The link ${url} names a path.`,
          `Link to a page of this guide by its id: ${pageLike(url, corpus)}.`,
        ),
      ]
    case 'http':
    case 'https':
      if (!parsed || /\s/.test(url) || !/\.[a-z]{2,}$/i.test(parsed.hostname)) return [wrong(url, place)]
      return parsed.protocol === 'https:'
        ? []
        : [
            warning(
              place,
              `The address ${url} is not secure (http).`,
              'Try it with https:// and write that if it opens.',
            ),
          ]
    case 'tel':
      return /^tel:\+\d{8,15}$/.test(url)
        ? []
        : [error(place, `The number ${url} cannot be dialled.`, 'Write it like tel:+17867468060.')]
    case 'mailto':
      return /^mailto:[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(url) ? [] : [wrong(url, place)]
    default:
      return [
        error(
          place,
          `The link ${url} is of a kind that pages cannot have.`,
          'Link to page:<id>, or to an address that begins with https://.',
        ),
      ]
  }
}

function wrong(url: string, place: Place): Problem {
  return error(
    place,
    `The address ${url} cannot be right.`,
    'Open the page in a browser and copy its address from there.',
  )
}

/** The link that a path most likely means. */
function pageLike(url: string, { articles }: Corpus): string {
  const slug = url.replace(/[#?].*$/, '').replace(/^.*\//, '')
  return `page:${articles.find(({ fields, id }) => fields.slug === slug || id === slug)?.id ?? '<id>'}`
}
