import { locales } from '../../locales.ts'

const name = '[a-z0-9]+(-[a-z0-9]+)*'
const read = new RegExp(
  `^(articles/(${locales.join('|')})/${name}\\.mdx|(exams|glossary|people)/${name}\\.yaml|ui/(${locales.join('|')})\\.yaml|(sources|clinic|words-you-will-see)\\.yaml|[^/]+\\.md)$`,
)

/** Does something read the file? */
export function isRead(path: string): boolean {
  return read.test(path)
}
