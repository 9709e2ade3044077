import type { Answer } from '../lib/contact/answer.ts'
import { ContactForm } from './contact/contact-form.tsx'
import { ErrorSummary } from './contact/error-summary.tsx'
import { Refused } from './contact/refused.tsx'
import { EmergencyLink, PhoneLink } from './links.tsx'
import type { Site } from './site.ts'

/** How to reach the clinic: by telephone, or by a form that asks for a call. */
export function PageContact({ site, answer }: { site: Site; answer: Answer }) {
  const { ui, clinic, locale } = site
  const { contact, request } = ui
  // A form that came back stands first: what is to be corrected is not far below what says so.
  const returned = answer.problems !== undefined
  return (
    <div className="wrap sheet flow">
      {answer.refusal && <Refused site={site} refusal={answer.refusal} />}
      {answer.problems && <ErrorSummary ui={ui} problems={answer.problems} />}
      <h1>{contact.title}</h1>
      {!returned && <Call site={site} />}
      <section className="part no-print">
        <h2 id="request">{request.title}</h2>
        <div>
          <p>{request.lead}</p>
          <ContactForm site={site} answer={answer} />
        </div>
      </section>
      {returned && <Call site={site} />}
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

function Call({ site: { ui, clinic } }: { site: Site }) {
  const { contact } = ui
  return (
    <>
      <p className="lead text-ink-soft">{contact.lead}</p>
      <p>
        <PhoneLink clinic={clinic} className="telephone" />
      </p>
      <p>{contact.language}</p>
      <p>
        {contact.emergency} <EmergencyLink />.
      </p>
    </>
  )
}
