import { ClosingCall } from './closing-call.tsx'
import type { Site } from './site.ts'

/** What stands in place of a page that is missing or broke: what happened, and where to go now. */
export function PageMessage({ site, title, lead }: { site: Site; title: string; lead: string }) {
  const { ui, paths } = site
  return (
    <div className="wrap sheet flow">
      <h1>{title}</h1>
      <p className="lead text-ink-soft">{lead}</p>
      <p className="actions">
        <a className="button" href={paths.home}>
          {ui.message.home}
        </a>
        <a className="button button-line" href={paths.search}>
          {ui.message.search}
        </a>
      </p>
      <ClosingCall site={site} title={ui.home.talk} />
    </div>
  )
}
