import { PhoneIcon } from '../icons.tsx'
import { PhoneLink } from '../links.tsx'
import type { Site } from '../site.ts'

/** The two things to do, at the foot of a phone's screen. */
export function ContactBar({ site: { ui, clinic, paths }, from }: { site: Site; from?: string | undefined }) {
  return (
    <nav className="contact-bar" aria-label={ui.frame.contactBar}>
      <PhoneLink clinic={clinic} className="button">
        <PhoneIcon />
        {ui.frame.call}
      </PhoneLink>
      <a className="button button-line" href={contactPath(paths.contact, from)}>
        {ui.frame.ask}
      </a>
    </nav>
  )
}

/** The contact page's address; `from` tells it which article sent the visitor. */
export function contactPath(contact: string, from?: string): string {
  return from ? `${contact}?from=${from}` : contact
}
