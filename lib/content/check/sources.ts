import type { Article } from '../article.ts'
import type { Corpus } from '../corpus.ts'
import { didYouMean } from '../nearest.ts'
import { type Problem, rule } from '../problems.ts'
import { type Readable, type Rule, readable, repeated } from './rule.ts'

const { error, warning } = rule('sources')

/** What is cited is listed, what is listed is cited, and both are in sources.yaml: once, and at first hand. */
export const checkSources: Rule = corpus => {
  const known = corpus.sourceIds
  if (!known) return []
  return [
    ...readable(corpus).flatMap(article => checkCited(article, known)),
    ...corpus.articles.flatMap(article => checkListed(article, known)),
    ...checkIdle(corpus),
    ...checkTwice(corpus),
    ...checkSecondHand(corpus),
  ]
}

function checkCited({ fields, outline, file }: Readable, known: readonly string[]): Problem[] {
  return outline.citations.flatMap(({ id, line }) => {
    if (id === '' || fields.sources?.includes(id)) return []
    const place = { file, line }
    if (!known.includes(id))
      return [
        error(place, `The source "${id}" is cited, but sources.yaml has no such entry.`, correct(id, known)),
      ]
    const remedy = `Add a line "- ${id}" under "sources:" in the head of the page.`
    return fields.sources
      ? [error(place, `The source "${id}" is cited, but the page does not list it.`, remedy)]
      : []
  })
}

function checkListed({ fields, outline, at }: Article, known: readonly string[]): Problem[] {
  const listed = fields.sources ?? []
  return listed.flatMap((id, index) => {
    const place = at(['sources', index])
    if (listed.indexOf(id) < index)
      return [error(place, `The source "${id}" is listed twice.`, 'Remove one of the two lines.')]
    if (!known.includes(id))
      return [
        error(place, `The source "${id}" is listed, but sources.yaml has no such entry.`, correct(id, known)),
      ]
    const remedy = `Put <Cite id="${id}" /> right after what it says, or remove the line.`
    const cited = !outline || outline.citations.some(cite => cite.id === id)
    return cited ? [] : [error(place, `The source "${id}" is listed, but the page does not cite it.`, remedy)]
  })
}

function correct(id: string, known: readonly string[]): string {
  return `${didYouMean(id, known)}Correct the id, or add the source to sources.yaml.`
}

/** While an article cannot be read, nobody knows what it cites. */
function checkIdle({ articles, exams, sources }: Corpus): Problem[] {
  if (articles.some(({ outline }) => !outline)) return []
  const cited = articles.flatMap(({ outline }) => outline?.citations.map(({ id }) => id) ?? [])
  const used = new Set([
    ...cited,
    ...exams.flatMap(({ value }) => [value.minutes?.source, ...value.doses.map(({ source }) => source)]),
  ])
  return sources
    .filter(({ id }) => !used.has(id))
    .map(({ id, at }) =>
      warning(at([]), `The source "${id}" is cited nowhere.`, 'Cite it, or remove it from sources.yaml.'),
    )
}

/** One page of the web is one source: its number, its day and its words are kept once. */
function checkTwice({ sources }: Corpus): Problem[] {
  return repeated(sources, source => bareAddress(source.value.url)).map(({ id, value, at }) => {
    const first = sources.find(source => bareAddress(source.value.url) === bareAddress(value.url))
    const what = `The source "${id}" is the same page as "${first?.id}".`
    return error(at(['url']), what, `Keep one of the two, and write its id wherever the other is cited.`)
  })
}

/** An address without what does not tell pages apart. */
function bareAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/*(#.*)?$/, '')
}

/** Words in a publisher's name as authors write it: the page only passes on what somebody else found or decided. */
const secondHand =
  /\b(quoting|citing|summing up|reporting on|copy of|on a (study|survey|statement|report|paper))\b/i

/** What is cited is the text itself, or its authors' abstract in any index: not news of it, nor a page that quotes it. */
function checkSecondHand({ sources }: Corpus): Problem[] {
  return sources
    .filter(({ value }) => secondHand.test(value.publisher))
    .map(({ id, at }) =>
      error(
        at(['publisher']),
        `The source "${id}" tells of somebody else's text.`,
        'Read that text itself and name its publisher here, or leave out what only this source says.',
      ),
    )
}
