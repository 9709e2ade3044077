import '../../../../components/styles/page.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageFrame } from '../../../../components/frame/page-frame.tsx'
import { PageThanks } from '../../../../components/page-thanks.tsx'
import { thanksPath } from '../../../../lib/addresses.ts'
import { getContact } from '../../../../lib/contact/instance.ts'
import { findRequest } from '../../../../lib/contact/store/requests.ts'
import { isLocale, type Locale, type Localized, locales } from '../../../../lib/locales.ts'
import { pageMetadata } from '../../../../lib/seo/metadata.ts'
import { getSite } from '../../site.ts'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: string; slug: string; step: string }>
  searchParams: Promise<{ ref?: string | string[] }>
}

async function readLocale({ params }: Props): Promise<Locale> {
  const { locale, slug, step } = await params
  if (!isLocale(locale) || `/${locale}/${slug}/${step}` !== thanksPath(locale)) notFound()
  return locale
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await readLocale(props)
  const { clinic, ui } = await getSite(locale)
  const { title, description } = ui.thanks
  const paths = Object.fromEntries(locales.map(each => [each, thanksPath(each)])) as Localized
  return pageMetadata({ locale, clinic, title, description, paths, indexed: false })
}

/** "It arrived" is said only of a request that is in the store. */
export default async function ThanksPage(props: Props) {
  const locale = await readLocale(props)
  const { ref } = await props.searchParams
  const { database } = await getContact()
  const request = await database.transaction(() => findRequest(String(ref ?? '')))
  if (!request) notFound()
  const address = (each: Locale) => `${thanksPath(each)}?ref=${request.reference}`
  const translations = Object.fromEntries(locales.map(each => [each, address(each)])) as Localized
  const site = await getSite(locale)
  return (
    <PageFrame site={site} translations={translations}>
      <PageThanks site={site} reference={request.reference} />
    </PageFrame>
  )
}
