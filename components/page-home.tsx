import type { ReactNode } from 'react'
import type { Category } from '../lib/content/schema/article.ts'
import { ClosingCall } from './closing-call.tsx'
import { EntryList } from './entry-list.tsx'
import type { ExamEntry } from './figures/exam-entry.ts'
import { KneeFilm } from './figures/knee-film.tsx'
import { OrderTable } from './figures/order-table.tsx'
import { Path, type PathLinks } from './figures/path.tsx'
import { PairTitle } from './pair.tsx'
import type { Entry, Site } from './site.ts'

/** The way in: the two words, the letters on the order, what happens, and the questions people bring. */
export function PageHome({ site, exams, questions, topics, difference, steps }: HomeProps) {
  const { ui, paths } = site
  return (
    <>
      <section className="hero">
        <div className="wrap">
          <div className="hero-words">
            <h1 className="display">
              <span className="line">
                <PairTitle text={ui.home.imagingMakes} pair={ui.pair} />
              </span>{' '}
              <span className="line">
                <PairTitle text={ui.home.radiologyReads} pair={ui.pair} />
              </span>
            </h1>
            <p className="lead">{ui.home.lead}</p>
            <p className="actions mt-6">
              <a className="button" href={difference}>
                {ui.home.difference}
              </a>
              <a className="button button-line" href={steps.ready}>
                {ui.home.soon}
              </a>
            </p>
          </div>
          <figure className="light-box">
            <KneeFilm words={ui.figures.knee} halves eager />
            <figcaption>{ui.home.filmCaption}</figcaption>
          </figure>
        </div>
      </section>
      <Band id="tests" title={ui.home.order} lead={ui.home.orderLead}>
        <OrderTable exams={exams.filter(({ onHome }) => onHome)} words={ui.exams} />
        <p className="mt-6">
          <a href={paths.words}>{ui.words.other}</a>
        </p>
      </Band>
      <section className="band" id="path">
        <div className="wrap one-column">
          <h2>{ui.home.pathTitle}</h2>
          <Path ui={ui} links={steps} />
        </div>
      </section>
      <Band id="questions" title={ui.home.questions} lead={ui.home.questionsLead}>
        <EntryList entries={questions} large />
        <h3 className="topics-title">{ui.home.topics}</h3>
        <ul className="topics">
          {topics.map(topic => (
            <li key={topic}>
              <a href={`${paths.search}#${topic}`}>{ui.categories[topic]}</a>
            </li>
          ))}
        </ul>
      </Band>
      <div className="band">
        <div className="wrap">
          <ClosingCall site={site} title={ui.home.talk} lead={ui.home.talkLead} />
        </div>
      </div>
    </>
  )
}

function Band({
  id,
  title,
  lead,
  children,
}: {
  id: string
  title: string
  lead: string
  children: ReactNode
}) {
  return (
    <section className="band" id={id}>
      <div className="wrap">
        <div className="flow">
          <h2>{title}</h2>
          <p className="text-ink-soft">{lead}</p>
        </div>
        <div>{children}</div>
      </div>
    </section>
  )
}

type HomeProps = {
  site: Site
  exams: readonly ExamEntry[]
  questions: readonly Entry[]
  /** Those of the search page. */
  topics: readonly Category[]
  /** The article that tells the two words apart. */
  difference: string
  /** The article to each step from the order to the answer. */
  steps: PathLinks
}
