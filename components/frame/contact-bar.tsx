import { PhoneIcon } from '../icons.tsx'
import { contactPath, PhoneLink } from '../links.tsx'
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
