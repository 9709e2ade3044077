import { EmergencyLink, PhoneLink } from '../links.tsx'
import type { Site } from '../site.ts'
import { fill } from '../text.ts'

export function SiteFooter({ site: { ui, clinic, paths, about } }: { site: Site }) {
  const links = [
    ...about,
    { path: paths.glossary, short: ui.menu.glossary },
    { path: paths.words, short: ui.words.title },
    { path: paths.evidence, short: ui.evidence.title },
    { path: paths.contact, short: ui.footer.contact },
  ]
  return (
    <footer className="site-footer">
      <div className="wrap">
        <div className="flow">
          <p>
            <strong>{clinic.name}</strong>
            <br />
            {ui.frame.call} <PhoneLink clinic={clinic} />
          </p>
          <p>
            {ui.frame.disclaimer} {ui.frame.emergency} <EmergencyLink />.
          </p>
        </div>
        <nav aria-label={ui.footer.label}>
          <ul>
            {links.map(({ path, short }) => (
              <li key={path}>
                <a href={path}>{short}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="print-only">{fill(ui.frame.print, { phone: clinic.phone.display })}</p>
      </div>
    </footer>
  )
}
