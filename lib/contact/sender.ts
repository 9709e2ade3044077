import { isLocale, type Locale, preferredLocale } from '../locales.ts'

/** What the head of a form's request tells of its sender. */
export type Sender = { locale: Locale; article: string | undefined }

const articleId = /^[a-z0-9-]{1,80}$/

/**
 * The language of the page that was filled in, and the article that led to it: from the address the form was
 * sent to (a form that came back carries both), else from the page it was on.
 */
export function senderOf(url: URL, headers: Headers): Sender {
  const page = parse(headers.get('referer'))
  const path = page?.pathname.split('/')[1] ?? ''
  const named = url.searchParams.get('page') ?? path
  const article = url.searchParams.get('from') ?? page?.searchParams.get('from') ?? ''
  return {
    locale: isLocale(named) ? named : preferredLocale(headers.get('accept-language')),
    article: articleId.test(article) ? article : undefined,
  }
}

/**
 * False when another site's page sends the form. Browsers that say nothing of the origin are let in: the form
 * gives nobody any rights, and to refuse a patient costs more than to take a stranger's request.
 */
export function isFromHere(headers: Headers, siteUrl: string): boolean {
  const origin = headers.get('origin')
  if (origin === null) return headers.get('sec-fetch-site') !== 'cross-site'
  if (origin === 'null') return headers.get('sec-fetch-site') === 'same-origin'
  return origin === new URL(siteUrl).origin || parse(origin)?.host === headers.get('host')
}

function parse(url: string | null): URL | undefined {
  return url && URL.canParse(url) ? new URL(url) : undefined
}
