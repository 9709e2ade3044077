import { CallSentence, EmergencyLink } from './links.tsx'
import type { Site } from './site.ts'

/** Said only when the request is stored: that it arrived, its reference, and what happens next. */
export function PageThanks({ site: { ui, clinic, paths }, reference }: { site: Site; reference: string }) {
  const { thanks, contact, message } = ui
  return (
    <div className="wrap sheet flow">
      <h1>{thanks.title}</h1>
      <p className="lead text-ink-soft">{thanks.lead}</p>
      <p>
        {thanks.reference} <strong className="reference">{reference}</strong>
      </p>
      <section className="part">
        <h2>{thanks.next}</h2>
        <ul className="flow">
          <li>{thanks.call}</li>
          <li>
            <CallSentence sentence={thanks.sooner} clinic={clinic} link />
          </li>
          <li>{thanks.again}</li>
          <li>
            {contact.emergency} <EmergencyLink />.
          </li>
        </ul>
      </section>
      <p className="actions">
        <a className="button button-line" href={paths.home}>
          {message.home}
        </a>
      </p>
    </div>
  )
}
