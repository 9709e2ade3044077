import { didYouMean } from '../nearest.ts'
import { rule } from '../problems.ts'
import { languageName } from './language-name.ts'
import { type Rule, readable, repeated } from './rule.ts'

const { error } = rule('exams')

/** What an exam names exists, and no two exams share their letters or their place. */
export const checkExams: Rule = corpus => {
  const { exams, articles, sourceIds } = corpus
  const pages = [...new Set(articles.map(({ id }) => id))]
  const lost = exams.flatMap(({ value: { page, section, minutes, doses }, at }) => {
    const problems = []
    if (!pages.includes(page)) {
      const remedy = `${didYouMean(page, pages)}Write the name of a file in articles/, without its ending.`
      problems.push(error(at(['page']), `There is no page "${page}".`, remedy))
    }
    for (const { locale, outline } of section ? readable(corpus).filter(({ id }) => id === page) : []) {
      const anchors = outline.anchors.map(({ id }) => id)
      if (!section || anchors.includes(section[locale])) continue
      const remedy = `${didYouMean(section[locale], anchors)}Write the heading as the address bar shows it after the #.`
      const what = `The page "${page}" has no heading "${section[locale]}" in ${languageName(locale)}.`
      problems.push(error(at(['section', locale]), what, remedy))
    }
    const cited = [
      ...(minutes ? [{ source: minutes.source, place: ['minutes', 'source'] }] : []),
      ...doses.map(({ source }, index) => ({ source, place: ['doses', index, 'source'] })),
    ]
    for (const { source, place } of sourceIds ? cited : []) {
      if (sourceIds?.includes(source)) continue
      const remedy = `${didYouMean(source, sourceIds ?? [])}Correct the id, or add the source to sources.yaml.`
      problems.push(error(at(place), `sources.yaml has no entry "${source}".`, remedy))
    }
    return problems
  })
  const shared = (['order', 'letters'] as const).flatMap(field =>
    repeated(exams, ({ value }) => String(value[field])).map(({ value, at }) =>
      error(at([field]), `Another exam has the same "${field}": ${value[field]}.`, 'Give each exam its own.'),
    ),
  )
  return [...lost, ...shared]
}
