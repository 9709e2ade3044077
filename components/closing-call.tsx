import { contactPath, PhoneLink } from './links.tsx'
import type { Site } from './site.ts'

/** The clinic's number, large, and the way to an appointment. */
export function ClosingCall({ site: { ui, clinic, paths }, title, lead, from }: CallProps) {
  return (
    <section className="closing-call" aria-labelledby="call">
      <h2 id="call">{title}</h2>
      <p>
        <PhoneLink clinic={clinic} className="telephone" />
      </p>
      {lead && <p className="lead max-w-136 text-ink-soft">{lead}</p>}
      <p className="actions">
        <a className="button button-line" href={contactPath(paths.contact, from)}>
          {ui.frame.ask}
        </a>
      </p>
    </section>
  )
}

type CallProps = { site: Site; title: string; lead?: string; from?: string | undefined }
