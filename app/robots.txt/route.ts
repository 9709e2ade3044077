import { env } from '../../lib/env.ts'

export const dynamic = 'force-static'

export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${env.siteUrl}/sitemap.xml\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
