import { PageFrame } from '../../../components/frame/page-frame.tsx'
import { vocabulary } from '../../../components/mdx.tsx'
import { PageArticle } from '../../../components/page-article.tsx'
import { backgroundPerYear } from '../../../lib/content/background.ts'
import { getUi, type Page } from '../../../lib/content/index.ts'
import { env } from '../../../lib/env.ts'
import { otherLocale } from '../../../lib/locales.ts'
import { pathOfNamed } from '../named-pages.ts'
import { getExamEntries, getSite } from '../site.ts'

export async function ArticleRoute({ page }: { page: Page }) {
  const { locale, Content } = page
  const [site, exams, reviewPage, otherUi] = await Promise.all([
    getSite(locale),
    getExamEntries(locale),
    pathOfNamed('review', locale),
    getUi(otherLocale(locale)),
  ])
  return (
    <PageFrame site={site} translations={page.paths} from={page.id}>
      <PageArticle
        site={site}
        article={page}
        url={env.siteUrl + page.path}
        reviewPage={reviewPage}
        otherUi={otherUi.article}
      >
        <Content components={vocabulary({ site, exams, background: backgroundPerYear, from: page.id })} />
      </PageArticle>
      <script type="module" src="/scripts/article.js" />
    </PageFrame>
  )
}
