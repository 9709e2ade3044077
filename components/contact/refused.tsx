import type { Refusal } from '../../lib/contact/answer.ts'
import { PhoneLink } from '../links.tsx'
import type { Site } from '../site.ts'

/** Says that a request was not taken, and what to do now. */
export function Refused({ site: { ui, clinic }, refusal }: { site: Site; refusal: Refusal }) {
  return (
    // biome-ignore lint/a11y/noAutofocus: the answer to a form begins with what became of it; without script there is no other way
    <section className="notice" role="alert" aria-labelledby="refused" tabIndex={-1} autoFocus>
      <h2 id="refused">{ui.refusals[refusal]}</h2>
      <p>{ui.refusals[`${refusal}Do`]}</p>
      <p>
        <PhoneLink clinic={clinic} />
      </p>
    </section>
  )
}
