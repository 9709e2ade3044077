import { locales } from '../../locales.ts'
import { rule } from '../problems.ts'
import type { Rule } from './rule.ts'

const { error } = rule('strays')

const name = '[a-z0-9]+(-[a-z0-9]+)*'
const read = new RegExp(
  `^(articles/(${locales.join('|')})/${name}\\.mdx|(exams|glossary|people)/${name}\\.yaml|ui/(${locales.join('|')})\\.yaml|(sources|clinic|words-you-will-see)\\.yaml|[^/]+\\.md)$`,
)

/** Does something read the file? */
export function isRead(path: string): boolean {
  return read.test(path)
}

/** No file in content/ that nothing reads. */
export const checkStrays: Rule = ({ files }) =>
  [...files.keys()]
    .filter(path => !isRead(path))
    .map(path => error({ file: `content/${path}`, line: 1 }, 'Nothing reads this file.', remedy(path)))

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
