import { errorPages, systemPageIds, systemPath } from '../addresses.ts'
import { locales } from '../locales.ts'

export type SitemapEntry = {
  path: string
  /** The day on which the page's meaning last changed, where it is known. */
  updated?: string
}

/** Every page that search engines may list: the articles, and the pages made by code. */
export function sitemapEntries(articles: readonly { path: string; updated: string }[]): SitemapEntry[] {
  const listed = systemPageIds.filter(page => !errorPages.includes(page))
  const system = locales.flatMap(locale => listed.map(page => ({ path: systemPath(locale, page) })))
  return [...system, ...articles.map(({ path, updated }) => ({ path, updated }))]
}

/** A sitemap as sitemaps.org/schemas/sitemap/0.9 defines it: `loc` before `lastmod`. */
export function sitemapXml(entries: readonly SitemapEntry[], siteUrl: string): string {
  const urls = entries.map(({ path, updated }) => {
    const lastmod = updated ? `<lastmod>${updated}T00:00:00Z</lastmod>` : ''
    return `  <url><loc>${siteUrl}${path}</loc>${lastmod}</url>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n')
}
