import '../../components/styles/home.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageFrame } from '../../components/frame/page-frame.tsx'
import { PageHome } from '../../components/page-home.tsx'
import { pathsOf, systemPages } from '../../lib/addresses.ts'
import { getClinic, getUi, listPages } from '../../lib/content/index.ts'
import { isLocale } from '../../lib/locales.ts'
import { pageMetadata } from '../../lib/seo/metadata.ts'
import { pathOfNamed } from './named-pages.ts'
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
  const [site, exams, pages, difference] = await Promise.all([
    getSite(locale),
    getExamEntries(locale),
    listPages(locale),
    pathOfNamed('difference', locale),
  ])
  const questions = pages.filter(({ category }) => category !== 'about')
  return (
    <PageFrame site={site} translations={pathsOf(systemPages.home)}>
      <PageHome site={site} exams={exams} questions={questions} difference={difference} />
    </PageFrame>
  )
}
