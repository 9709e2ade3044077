import type { ArticleHead } from '../../lib/content/schema/article.ts'
import type { Person } from '../../lib/content/schema/person.ts'
import { otherLocale } from '../../lib/locales.ts'
import type { Site } from '../site.ts'
import { fill, formatDay } from '../text.ts'

/** Whether a clinician has reviewed the page, when it changed, how long it takes, and its twin. */
export function Byline({ site, head, reviewer, minutes, translation, reviewPage, otherUi }: BylineProps) {
  const { ui, locale } = site
  const other = otherLocale(locale)
  return (
    <div className="byline">
      <Review site={site} reviewed={head.reviewed} reviewer={reviewer} reviewPage={reviewPage} />
      <span>
        {ui.article.updated} <Changed head={head} locale={locale} />
      </span>
      <span>{fill(ui.article.minutes, { minutes })}</span>
      <span lang={other}>
        <a href={translation} hrefLang={other}>
          {otherUi.otherLanguage}
        </a>
      </span>
    </div>
  )
}

/** The day, which leads to what changed on it. */
function Changed({ head: { updated, changes }, locale }: { head: ArticleHead; locale: Site['locale'] }) {
  const day = <time dateTime={updated}>{formatDay(updated, locale)}</time>
  return changes.length > 0 ? <a href="#changes">{day}</a> : day
}

function Review({ site: { ui, locale }, reviewed, reviewer, reviewPage }: ReviewProps) {
  if (reviewed && reviewer) {
    const { name, role } = reviewer
    const date = formatDay(reviewed.on, locale)
    const sentence = fill(ui.article.reviewed, { name, role: role[locale], date })
    return (
      <span className="review review-done">
        <span>
          <strong>{sentence}</strong> {reviewed.note}
        </span>
      </span>
    )
  }
  return (
    <span className="review">
      <span>
        <strong>{ui.article.notReviewed}</strong> <a href={reviewPage}>{ui.article.whatThisMeans}</a>
      </span>
    </span>
  )
}

type ReviewProps = {
  site: Site
  reviewed: ArticleHead['reviewed']
  reviewer: Person | undefined
  reviewPage: string
}

type BylineProps = {
  site: Site
  head: ArticleHead
  /** The clinician who read it, if one has. */
  reviewer: Person | undefined
  minutes: number
  translation: string
  /** Where the review status is explained. */
  reviewPage: string
  /** Words of the other language, which names its own page. */
  otherUi: { otherLanguage: string }
}
