import { locales } from '../../locales.ts'
import { rule } from '../problems.ts'
import { type Lost, straysOf } from './lost-pages.ts'
import type { Rule } from './rule.ts'

const { error } = rule('strays')

/** No file in content/ that nothing reads. */
export const checkStrays: Rule = corpus =>
  straysOf(corpus).map(({ path, page }) => {
    const place = { file: `content/${path}`, line: 1 }
    return page ? error(place, ...lostText(page)) : error(place, 'Nothing reads this file.', remedy(path))
  })

function lostText({ name, id, folder, isMoved, links }: Lost): [what: string, remedy: string] {
  const waiting = links > 0 ? ` (${links} link${links === 1 ? ' waits' : 's wait'} for it)` : ''
  const was = isMoved ? `${id}.mdx in ${folder}` : `${id}.mdx`
  return [`${name} was probably ${was}.`, `${isMoved ? 'Move' : 'Rename'} it back${waiting}.`]
}

function remedy(path: string): string {
  const [folder = '', file = ''] = [path.replace(/[^/]*$/, ''), path.replace(/^.*\//, '')]
  const ending = folder.startsWith('articles/') ? 'mdx' : 'yaml'
  const known =
    locales.some(locale => folder === `articles/${locale}/`) ||
    ['exams/', 'glossary/', 'people/', 'ui/'].includes(folder)
  if (!known)
    return `Articles belong in ${locales.map(locale => `articles/${locale}/`).join(' or ')}, exams in exams/, words in glossary/, clinicians in people/. Move it there, or remove it.`
  if (folder === 'ui/')
    return `This folder holds ${locales.map(locale => `${locale}.yaml`).join(' and ')} only. Remove it.`
  if (!file.endsWith(`.${ending}`)) return `Its name should end in .${ending}. Rename it, or remove it.`
  return 'Use only small letters a to z, numbers and single hyphens in its name.'
}
