import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageFrame } from '../../../components/frame/page-frame.tsx'
import { PageContact } from '../../../components/page-contact.tsx'
import { PageEvidence } from '../../../components/page-evidence.tsx'
import { PageGlossary } from '../../../components/page-glossary.tsx'
import { PageMessage } from '../../../components/page-message.tsx'
import { PageSearch } from '../../../components/page-search.tsx'
import { PageWords } from '../../../components/page-words.tsx'
import type { Site } from '../../../components/site.ts'
import { errorPages, pathsOf, type SystemPage, systemPages } from '../../../lib/addresses.ts'
import { latestChanges, meanLevel } from '../../../lib/content/evidence.ts'
import {
  getClinic,
  getUi,
  listEvidence,
  listGlossary,
  listSearchablePages,
  listSources,
} from '../../../lib/content/index.ts'
import { categories } from '../../../lib/content/schema/article.ts'
import type { Locale } from '../../../lib/locales.ts'
import { pageMetadata } from '../../../lib/seo/metadata.ts'
import { getSite, listWords } from '../site.ts'

export async function systemMetadata(locale: Locale, page: SystemPage): Promise<Metadata> {
  if (page === 'home') notFound()
  const { title, description } = (await getUi(locale))[page]
  const paths = pathsOf(systemPages[page])
  const clinic = await getClinic()
  return pageMetadata({ locale, clinic, title, description, paths, indexed: !errorPages.includes(page) })
}

export async function SystemRoute({ locale, page }: { locale: Locale; page: SystemPage }) {
  const site = await getSite(locale)
  // An error page has no twin to switch to: its address is the one that failed.
  const translations = pathsOf(systemPages[errorPages.includes(page) ? 'home' : page])
  return (
    <PageFrame site={site} translations={translations}>
      <SystemContent site={site} page={page} />
    </PageFrame>
  )
}

/** The articles under the headings of their categories; a category without articles is left out. */
async function listTopics({ locale, ui }: Site) {
  const pages = await listSearchablePages(locale)
  const topics = categories.map(id => ({
    id,
    label: ui.categories[id],
    entries: pages.filter(({ category }) => category === id),
  }))
  return topics.filter(({ entries }) => entries.length > 0)
}

async function SystemContent({ site, page }: { site: Site; page: SystemPage }) {
  switch (page) {
    case 'search':
      return (
        <>
          <PageSearch site={site} topics={await listTopics(site)} />
          <script type="module" src="/scripts/filter.js" />
        </>
      )
    case 'glossary':
      return (
        <>
          <PageGlossary site={site} terms={await listGlossary(site.locale)} />
          <script type="module" src="/scripts/filter.js" />
        </>
      )
    case 'words':
      return (
        <>
          <PageWords site={site} entries={await listWords(site.locale)} />
          <script type="module" src="/scripts/filter.js" />
        </>
      )
    case 'evidence': {
      const pages = await listEvidence(site.locale)
      return (
        <PageEvidence
          site={site}
          pages={pages}
          mean={meanLevel(pages)}
          changes={latestChanges(pages)}
          sources={await listSources()}
        />
      )
    }
    case 'contact':
      return <PageContact site={site} answer={{ locale: site.locale }} />
    case 'not-found':
    case 'error':
      return <PageMessage site={site} title={site.ui[page].title} lead={site.ui[page].lead} />
    case 'home':
      notFound()
  }
}
