import type { Root } from 'mdast'
import { isSystemPage, systemPath } from '../addresses.ts'
import type { Locale } from '../locales.ts'
import type { Source } from './schema/sources.ts'
import { setHtml, walk } from './tree.ts'

/** Where `page:<id>#<anchor>` points. */
export type PageLink = { page: string; anchor: string | undefined }

/** @returns undefined for a link that is not to a page of this guide by its id */
export function parsePageLink(url: string): PageLink | undefined {
  if (!url.startsWith('page:')) return undefined
  const [page = '', anchor] = url.slice('page:'.length).split('#')
  return { page, anchor }
}

/**
 * Gives the links of an article their addresses; links to other sites say the language they are known to be in.
 * @param pathOf the path of an article in the article's language, by its id
 */
export function resolveLinks(
  tree: Root,
  locale: Locale,
  pathOf: (id: string) => string | undefined,
  sources: readonly Source[],
): void {
  for (const [node] of walk(tree)) {
    if (node.type !== 'link') continue
    const link = parsePageLink(node.url)
    const path = link && (isSystemPage(link.page) ? systemPath(locale, link.page) : pathOf(link.page))
    if (path) setHtml(node, { href: link?.anchor ? `${path}#${link.anchor}` : path })
    const language = sources.find(({ url }) => url === node.url)?.language
    if (language) setHtml(node, { hrefLang: language })
  }
}
