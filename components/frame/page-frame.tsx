import type { ReactNode } from 'react'
import { otherLocale } from '../../lib/locales.ts'
import type { Site, Translations } from '../site.ts'
import { ContactBar } from './contact-bar.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

/** What stands round every page: the way to its content, the header, the footer, the bar on phones. */
export function PageFrame({ site, translations, from, children }: FrameProps) {
  return (
    <>
      <a className="skip" href="#main">
        {site.ui.frame.skip}
      </a>
      <SiteHeader site={site} translation={translations[otherLocale(site.locale)]} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter site={site} />
      <ContactBar site={site} from={from} />
    </>
  )
}

type FrameProps = {
  site: Site
  /** This page's address in each language, for the switch. */
  translations: Translations
  /** Id of the article, so that the clinic knows what a request is about. */
  from?: string | undefined
  children: ReactNode
}
