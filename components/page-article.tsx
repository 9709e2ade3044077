import type { ReactNode } from 'react'
import type { ArticleHead } from '../lib/content/schema/article.ts'
import type { Person } from '../lib/content/schema/person.ts'
import type { Ui } from '../lib/content/schema/ui.ts'
import { otherLocale } from '../lib/locales.ts'
import { AboutPage } from './article/about-page.tsx'
import { Byline } from './article/byline.tsx'
import { ContentsList } from './article/contents-list.tsx'
import { Share } from './article/share.tsx'
import { ShortAnswer } from './article/short-answer.tsx'
import { type NumberedSource, SourceList } from './article/source-list.tsx'
import { type UsedTerm, WordList } from './article/word-list.tsx'
import { ClosingCall } from './closing-call.tsx'
import { EntryList } from './entry-list.tsx'
import { PairTitle } from './pair.tsx'
import type { Entry, Site, Translations } from './site.ts'

/** An article: the answer, who says so and since when, the text, its sources, and what to do next. */
export function PageArticle({ site, article, url, reviewPage, otherUi, children }: ArticleProps) {
  const { ui } = site
  const { head } = article
  const contents =
    article.sources.length > 0
      ? [...article.contents, { id: 'sources', text: ui.article.sources, depth: 2 }]
      : article.contents
  return (
    <article className="wrap article">
      <header className="article-head">
        <h1>
          <PairTitle text={head.title} pair={ui.pair} />
        </h1>
        <ShortAnswer answer={head.answer} pair={ui.pair} />
      </header>
      <div className="side">
        <Byline
          site={site}
          head={head}
          reviewer={article.reviewer}
          minutes={article.minutes}
          translation={article.paths[otherLocale(site.locale)]}
          reviewPage={reviewPage}
          otherUi={otherUi}
        />
        <ContentsList label={ui.article.onThisPage} contents={contents} wide />
      </div>
      <div className="body flow">
        <ContentsList label={ui.article.onThisPage} contents={contents} wide={false} />
        {children}
        {article.sources.length > 0 && (
          <>
            <h2 id="sources">{ui.article.sources}</h2>
            <SourceList site={site} sources={article.sources} />
          </>
        )}
        <AboutPage site={site} head={head} level={article.readingLevel?.score ?? null} />
        <WordList ui={ui} glossary={site.paths.glossary} terms={article.terms} />
        <Share ui={ui.article} title={head.title} url={url} />
        {article.related.length > 0 && (
          <section className="set-off read-next" aria-labelledby="next">
            <h2 id="next">{ui.article.next}</h2>
            <EntryList entries={article.related} />
          </section>
        )}
        <ClosingCall site={site} title={ui.article.closing} from={article.id} />
      </div>
    </article>
  )
}

type ArticleProps = {
  site: Site
  article: {
    id: string
    head: ArticleHead
    reviewer: Person | undefined
    paths: Translations
    contents: readonly { id: string; text: string; depth: number }[]
    sources: readonly NumberedSource[]
    terms: readonly UsedTerm[]
    related: readonly Entry[]
    minutes: number
    readingLevel: { score: number } | null
  }
  /** The page's public address, for sharing. */
  url: string
  /** Where the review status is explained. */
  reviewPage: string
  otherUi: Pick<Ui['article'], 'otherLanguage'>
  /** The text itself. */
  children: ReactNode
}
