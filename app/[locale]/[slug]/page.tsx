import '../../../components/styles/page.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { systemPageIds, systemPages } from '../../../lib/addresses.ts'
import { getClinic, getPage, listPages } from '../../../lib/content/index.ts'
import { isLocale, locales } from '../../../lib/locales.ts'
import { pageMetadata } from '../../../lib/seo/metadata.ts'
import { ArticleRoute } from './article.tsx'
import { SystemRoute, systemMetadata } from './system.tsx'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** Every address below a language: the articles, and the pages made by code. */
export async function generateStaticParams() {
  const params = locales.map(async locale => {
    const articles = (await listPages(locale)).map(({ path }) => path.split('/').at(-1) ?? '')
    const system = systemPageIds.map(page => systemPages[page][locale]).filter(Boolean)
    return [...articles, ...system].map(slug => ({ locale, slug }))
  })
  return (await Promise.all(params)).flat()
}

/** Compiled once for the head and the body of a page. */
const loadPage = cache(getPage)

async function find({ params }: Props) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  const system = systemPageIds.find(page => systemPages[page][locale] === slug)
  return { locale, slug, system, page: system ? undefined : await loadPage(locale, slug) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, system, page } = await find(props)
  if (system) return systemMetadata(locale, system)
  if (!page) notFound()
  return pageMetadata({
    locale,
    clinic: await getClinic(),
    title: page.head.title,
    description: page.head.description,
    paths: page.paths,
  })
}

export default async function SlugPage(props: Props) {
  const { locale, system, page } = await find(props)
  if (system) return <SystemRoute locale={locale} page={system} />
  if (!page) notFound()
  return <ArticleRoute page={page} />
}
