import { didYouMean } from '../nearest.ts'
import { rule } from '../problems.ts'
import { type Rule, readable, repeated } from './rule.ts'

const { error } = rule('exams')

/** What an exam names exists, and no two exams share their letters or their place. */
export const checkExams: Rule = corpus => {
  const { exams, articles, sourceIds } = corpus
  const pages = [...new Set(articles.map(({ id }) => id))]
  const lost = exams.flatMap(({ value: { page, section, minutes }, at }) => {
    const problems = []
    if (!pages.includes(page)) {
      const remedy = `${didYouMean(page, pages)}Write the name of a file in articles/, without its ending.`
      problems.push(error(at(['page']), `There is no page "${page}".`, remedy))
    }
    for (const { locale, outline } of readable(corpus).filter(({ id }) => id === page)) {
      const anchors = outline.anchors.map(({ id }) => id)
      if (anchors.includes(section[locale])) continue
      const remedy = `${didYouMean(section[locale], anchors)}Write the heading as the address bar shows it after the #.`
      const what = `The page "${page}" has no heading "${section[locale]}" in ${locale}.`
      problems.push(error(at(['section', locale]), what, remedy))
    }
    if (minutes && sourceIds && !sourceIds.includes(minutes.source)) {
      const remedy = `${didYouMean(minutes.source, sourceIds)}Correct the id, or add the source to sources.yaml.`
      problems.push(
        error(at(['minutes', 'source']), `sources.yaml has no entry "${minutes.source}".`, remedy),
      )
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
