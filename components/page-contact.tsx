import { EmergencyLink, PhoneLink } from './links.tsx'
import type { Site } from './site.ts'

/** How to reach the clinic: today by telephone; the form for an appointment will stand below it. */
export function PageContact({ site: { ui, clinic, locale } }: { site: Site }) {
  const { contact } = ui
  return (
    <div className="wrap sheet flow">
      <h1>{contact.title}</h1>
      <p className="lead text-ink-soft">{contact.lead}</p>
      <p>
        <PhoneLink clinic={clinic} className="telephone" />
      </p>
      <p>{contact.language}</p>
      <p>
        {contact.emergency} <EmergencyLink />.
      </p>
      <section className="part">
        <h2>{contact.hand}</h2>
        <div className="checklist">
          <ul>
            {[contact.handOrder, contact.handDevices, contact.handDates].map(thing => (
              <li key={thing}>
                <input type="checkbox" aria-label={thing} />
                {thing}
              </li>
            ))}
          </ul>
        </div>
      </section>
      {clinic.address && (
        <section className="part">
          <h2>{contact.where}</h2>
          <p>{clinic.address}</p>
        </section>
      )}
      {clinic.hours && (
        <section className="part">
          <h2>{contact.hours}</h2>
          <p>{clinic.hours[locale]}</p>
        </section>
      )}
    </div>
  )
}
