import { listPages } from '../../lib/content/index.ts'
import { env } from '../../lib/env.ts'
import { locales } from '../../lib/locales.ts'
import { sitemapEntries, sitemapXml } from '../../lib/seo/sitemap.ts'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  const pages = (await Promise.all(locales.map(listPages))).flat()
  return new Response(sitemapXml(sitemapEntries(pages), env.siteUrl), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
