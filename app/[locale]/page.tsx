import '../../components/styles/home.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageFrame } from '../../components/frame/page-frame.tsx'
import { PageHome } from '../../components/page-home.tsx'
import { pathsOf, systemPages } from '../../lib/addresses.ts'
import { getClinic, getUi, listPages } from '../../lib/content/index.ts'
import { categories } from '../../lib/content/schema/article.ts'
import { isLocale } from '../../lib/locales.ts'
import { pageMetadata } from '../../lib/seo/metadata.ts'
import { type NamedPage, pathOfNamed } from './named-pages.ts'
import { getExamEntries, getSite } from './site.ts'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const [{ site }, clinic] = await Promise.all([getUi(locale), getClinic()])
  return pageMetadata({
    locale,
    clinic,
    title: site.title,
    description: site.description,
    paths: pathsOf(systemPages.home),
  })
}

export default async function Home({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const path = (name: NamedPage) => pathOfNamed(name, locale)
  const [site, exams, pages, difference] = await Promise.all([
    getSite(locale),
    getExamEntries(locale),
    listPages(locale),
    path('difference'),
  ])
  const steps = {
    order: await path('order'),
    ready: await path('ready'),
    picture: await path('picture'),
    reading: await path('reading'),
    talk: await path('talk'),
  }
  const questions = pages
    .filter(({ home }) => home !== undefined)
    .sort((a, b) => (a.home ?? 0) - (b.home ?? 0))
  const topics = categories.filter(topic => pages.some(({ category }) => category === topic))
  return (
    <PageFrame site={site} translations={pathsOf(systemPages.home)}>
      <PageHome
        site={site}
        exams={exams}
        questions={questions}
        topics={topics}
        difference={difference}
        steps={steps}
      />
    </PageFrame>
  )
}
