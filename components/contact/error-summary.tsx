import type { FieldName, Problems } from '../../lib/contact/fields.ts'
import type { Ui } from '../../lib/content/schema/ui.ts'
import { sentence } from './problems.ts'

/** What is to be corrected, each a link to its field. It takes the focus when the page opens. */
export function ErrorSummary({ ui, problems }: { ui: Ui; problems: Problems }) {
  const entries = Object.entries(problems) as [FieldName, NonNullable<Problems[FieldName]>][]
  const { one, some, kept } = ui.problems
  return (
    // biome-ignore lint/a11y/noAutofocus: the answer to a form begins with what is to be corrected; without script there is no other way
    <section className="notice" role="alert" aria-labelledby="problems" tabIndex={-1} autoFocus>
      <h2 id="problems">{entries.length === 1 ? one : some.replace('{count}', String(entries.length))}</h2>
      <ul>
        {entries.map(([field, problem]) => (
          <li key={field}>
            <a href={field === 'website' ? '#request' : `#${field}`}>{sentence(ui, field, problem)}</a>
          </li>
        ))}
      </ul>
      <p>{kept}</p>
    </section>
  )
}
