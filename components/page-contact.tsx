import { EmergencyLink, PhoneLink } from './links.tsx'
import type { Site } from './site.ts'

/** How to reach the clinic. The form for an appointment will stand where its heading stands now. */
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
      <h2>{contact.hand}</h2>
      <div className="checklist">
        <ul>
          <li>{contact.handOrder}</li>
          <li>{contact.handDevices}</li>
          <li>{contact.handDates}</li>
        </ul>
      </div>
      <h2 id="appointment">{contact.form}</h2>
      <p>{contact.formLater}</p>
      {clinic.address && (
        <>
          <h2>{contact.where}</h2>
          <p>{clinic.address}</p>
        </>
      )}
      {clinic.hours && (
        <>
          <h2>{contact.hours}</h2>
          <p>{clinic.hours[locale]}</p>
        </>
      )}
    </div>
  )
}
