import { isSystemPage } from '../../addresses.ts'
import { type Locale, locales } from '../../locales.ts'
import type { Corpus } from '../corpus.ts'
import { parsePageLink } from '../links.ts'
import { isRead } from './is-read.ts'

/** The page that a stray file was, as far as its name tells. */
export type Lost = {
  /** Of the stray. */
  name: string
  id: string
  /** Where the page belongs; of both languages, if it is missing in both and nothing tells which it was. */
  folder: string
  isMoved: boolean
  links: number
}

type Stray = { path: string; page: Lost | undefined }

/** The files that nothing reads. */
export function straysOf(corpus: Corpus): Stray[] {
  const strays = [...corpus.files.keys()].filter(path => !isRead(path))
  return strays.map(path => ({ path, page: pageOf(path, corpus) }))
}

/** Does the page lie about under another name or in another folder? */
export function isLost(corpus: Corpus, id: string, locale: Locale): boolean {
  return straysOf(corpus).some(({ page }) => page?.id === id && page.folder.includes(`articles/${locale}/`))
}

function pageOf(path: string, corpus: Corpus): Lost | undefined {
  const name = path.replace(/^.*\//, '')
  const own = locales.filter(locale => path.startsWith(`articles/${locale}/`))
  const wanted = (own.length > 0 ? own : locales).flatMap(locale =>
    missingIn(locale, corpus).map(id => ({ id, locale })),
  )
  const fitting = wanted.filter(({ id }) => isNamed(name, id)).sort((a, b) => b.id.length - a.id.length)
  const [best] = fitting
  if (!best) return undefined
  const of = fitting.filter(({ id }) => id === best.id).map(({ locale }) => locale)
  const folder = of.map(locale => `articles/${locale}/`).join(' or ')
  const links = of.reduce((sum, locale) => sum + linksTo(best.id, locale, corpus), 0)
  return { name, id: best.id, folder, isMoved: !path.match(/^articles\/\w+\/[^/]+$/), links }
}

/** x-ray.mdx.txt, x-ray.md, "X-ray copy.mdx" have the name of x-ray; my-x-ray-old.mdx has not that of ray. */
function isNamed(name: string, id: string): boolean {
  return new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9])`).test(name.toLowerCase())
}

/** Pages that the other language has or that links lead to, and this one has not. */
function missingIn(locale: Locale, { articles }: Corpus): string[] {
  const linked = articles.flatMap(({ outline }) =>
    (outline?.links ?? []).flatMap(({ url }) => parsePageLink(url)?.page ?? []),
  )
  const here = articles.filter(article => article.locale === locale).map(({ id }) => id)
  const known = new Set([...articles.map(({ id }) => id), ...linked])
  return [...known].filter(id => !here.includes(id) && !isSystemPage(id))
}

function linksTo(page: string, locale: Locale, { articles }: Corpus): number {
  const links = articles.filter(article => article.locale === locale).flatMap(({ outline }) => outline?.links)
  return links.filter(link => link && parsePageLink(link.url)?.page === page).length
}
