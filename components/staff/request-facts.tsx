import type { ReactNode } from 'react'
import type { Opened } from '../../lib/contact/inbox.ts'
import type { Ui } from '../../lib/content/schema/ui.ts'
import type { Locale } from '../../lib/locales.ts'
import { callTime, formatTime, language } from './say.ts'

/** What a request says, as a list of what and which; of a sealed one, only when it came. */
export function RequestFacts({ ui, locale, letter, article }: FactsProps) {
  const { staff } = ui
  const { content, phone, reference, receivedAt, linkedTo } = letter
  const facts: [string, ReactNode][] = [
    ...(content
      ? ([
          [staff.phone, <DialLink key="phone" number={content.phone} words={phone} />],
          [staff.speaks, language(ui, content.language)],
          [staff.when, callTime(ui, content.contactTime)],
          [staff.message, content.message || staff.noMessage],
          ...(content.email
            ? [
                [
                  staff.email,
                  <a key="m" href={`mailto:${content.email}`}>
                    {content.email}
                  </a>,
                ],
              ]
            : []),
          ...(article
            ? [
                [
                  staff.from,
                  <a key="a" href={article.path}>
                    {article.title}
                  </a>,
                ],
              ]
            : []),
        ] as [string, ReactNode][])
      : ([[staff.message, staff.sealed]] as [string, ReactNode][])),
    [staff.received, formatTime(receivedAt, locale)],
    [staff.reference, reference],
    ...(linkedTo
      ? ([
          [
            staff.linked,
            <a key="l" href={`/staff/requests/${linkedTo}`}>
              {linkedTo}
            </a>,
          ],
        ] as [string, ReactNode][])
      : []),
  ]
  return (
    <dl className="facts staff-facts">
      {facts.map(([label, fact]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}

function DialLink({ number, words }: { number: string; words: string }) {
  return (
    <a className="staff-phone" href={`tel:${number}`}>
      {words}
    </a>
  )
}

type FactsProps = {
  ui: Ui
  locale: Locale
  letter: Opened
  article: { path: string; title: string } | undefined
}
