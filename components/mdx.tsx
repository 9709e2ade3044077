import type { MDXComponents } from 'mdx/types'
import type { ReactNode } from 'react'
import type { Drawing } from '../lib/content/drawings.ts'
import { otherLocale } from '../lib/locales.ts'
import { CareCard } from './article/care-card.tsx'
import { DoseTable } from './figures/dose-table.tsx'
import { drawn } from './figures/drawn.tsx'
import type { ExamEntry } from './figures/exam-entry.ts'
import { ExamFacts } from './figures/exam-facts.tsx'
import { ExamList } from './figures/exam-list.tsx'
import { LightBox } from './figures/light-box.tsx'
import { Path } from './figures/path.tsx'
import { SamePlace } from './figures/same-place.tsx'
import { ScanTable } from './figures/scan-table.tsx'
import { Team } from './figures/team.tsx'
import { PhoneIcon } from './icons.tsx'
import { CallSentence, contactPath, PhoneLink } from './links.tsx'
import type { Site } from './site.ts'
import { fill } from './text.ts'

/**
 * The authors' words (content/how-to-write.md), bound to one page.
 * @param exams the kinds of test, for the drawings and tables of tests
 * @param background natural radiation in millisieverts a year, to compare doses with
 */
export function vocabulary({
  site,
  exams,
  background,
  from,
}: {
  site: Site
  exams: readonly ExamEntry[]
  background: number
  from: string
}): MDXComponents {
  const { ui } = site
  const drawings: Record<Drawing, (caption?: string) => ReactNode> = {
    knee: caption => <LightBox ui={ui} caption={caption} />,
    'same-place': () => <SamePlace words={ui.figures.samePlace} />,
    tests: () => <ExamList exams={exams.filter(({ onHome }) => onHome)} page={from} />,
    scans: () => <ScanTable exams={exams} words={ui.exams} />,
    doses: () => <DoseTable exams={exams} background={background} words={ui.exams} locale={site.locale} />,
    path: () => <Path ui={ui} />,
    team: () => <Team words={ui.figures.team} />,
    ...drawn(ui.figures),
  }
  return {
    KeyPoints: ({ children }) => (
      <section className="key-points set-off" aria-labelledby="key-points">
        <h2 id="key-points">{ui.article.keyPoints}</h2>
        {children}
      </section>
    ),
    // In italics stand words of the other language.
    em: ({ children }) => <i lang={otherLocale(site.locale)}>{children}</i>,
    Faq: ({ children }) => <div className="faq">{children}</div>,
    Question: ({ id, question, children }) => (
      <details>
        <summary>
          <h3>{question}</h3>
        </summary>
        {/* The address stands on the answer: browsers open a folded part only for a target inside it. */}
        <div className="answer" id={id}>
          {children}
          <a className="link-to-answer" href={`#${id}`}>
            {ui.article.linkToAnswer}
            <span className="sr-only">: {question}</span>
          </a>
        </div>
      </details>
    ),
    Compare: ({ caption, marks, children }) => (
      <figure className={marks ? 'compare set-off wide' : 'compare compare-list set-off wide'}>
        {caption && <figcaption>{caption}</figcaption>}
        {children}
      </figure>
    ),
    CareCard: ({ level, title, children }) => (
      <CareCard level={level} title={title} words={ui.care} body={children} />
    ),
    Note: ({ title, children }) => (
      <aside className="note set-off">
        {title && <p className="note-title">{title}</p>}
        {children}
      </aside>
    ),
    Steps: ({ children }) => <div className="steps set-off">{children}</div>,
    Checklist: ({ children }) => <div className="checklist set-off">{children}</div>,
    Term: ({ id, children }) => (
      <button type="button" className="term" aria-haspopup="dialog" popoverTarget={`word-${id}`}>
        {children}
      </button>
    ),
    Cite: ({ number }) => (
      <sup className="cite">
        <a href={`#source-${number}`} aria-label={fill(ui.article.sourceLabel, { number })}>
          {number}
        </a>
      </sup>
    ),
    Figure: ({ name, src, alt, caption }) =>
      name ? (
        drawings[name as Drawing](caption)
      ) : (
        <figure className="set-off">
          <img src={src} alt={alt} loading="lazy" decoding="async" />
          {caption && <figcaption>{caption}</figcaption>}
        </figure>
      ),
    ExamFacts: ({ id }) => {
      const exam = exams.find(exam => exam.id === id)
      return exam && <ExamFacts exam={exam} words={ui.exams} locale={site.locale} />
    },
    ContactCall: ({ children }) => (
      <aside className="contact-call set-off">
        {children}
        <p className="actions">
          <PhoneLink clinic={site.clinic} className="button">
            <PhoneIcon />
            <CallSentence sentence={ui.frame.callNumber} clinic={site.clinic} />
          </PhoneLink>
          <a className="button button-line" href={contactPath(site.paths.contact, from)}>
            {ui.frame.ask}
          </a>
        </p>
      </aside>
    ),
  }
}
