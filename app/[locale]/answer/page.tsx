import '../../../components/styles/page.css'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { PageFrame } from '../../../components/frame/page-frame.tsx'
import { PageContact } from '../../../components/page-contact.tsx'
import { pathsOf, systemPages } from '../../../lib/addresses.ts'
import type { Answer } from '../../../lib/contact/answer.ts'
import { answerState } from '../../../lib/delivery/serve/answer-page.ts'
import { pageMetadata } from '../../../lib/seo/metadata.ts'
import { getSite } from '../site.ts'

/** What our server hands over with the answer to a form; nobody else comes here. */
async function readAnswer(): Promise<Answer> {
  const state = (await headers()).get(answerState)
  if (!state) notFound()
  return JSON.parse(Buffer.from(state, 'base64').toString())
}

const paths = pathsOf(systemPages.contact)

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await readAnswer()
  const { clinic, ui } = await getSite(locale)
  const title = ui.problems.pageTitle.replace('{title}', ui.contact.title)
  return pageMetadata({ locale, clinic, title, description: ui.contact.description, paths, indexed: false })
}

export default async function AnswerPage() {
  const answer = await readAnswer()
  const site = await getSite(answer.locale)
  return (
    <PageFrame site={site} translations={paths}>
      <PageContact site={site} answer={answer} />
    </PageFrame>
  )
}
