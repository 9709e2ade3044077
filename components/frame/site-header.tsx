import { localeNames, otherLocale } from '../../lib/locales.ts'
import { PhoneIcon, SearchIcon } from '../icons.tsx'
import { CallSentence, PhoneLink } from '../links.tsx'
import { BothMark } from '../marks.tsx'
import type { Site } from '../site.ts'

const topics = ['tests', 'get-ready', 'results', 'safety'] as const

/** The clinic, four topics, search, the other language by its own name, and the call. */
export function SiteHeader({ site, translation }: { site: Site; translation: string }) {
  const { ui, clinic, paths } = site
  const other = otherLocale(site.locale)
  return (
    <header className="site-header">
      <div className="wrap flex flex-wrap items-center">
        <a className="brand" href={paths.home}>
          <BothMark dot className="brand-mark" />
          <span>
            <strong>{clinic.name}</strong>
            <span>{ui.site.guide}</span>
          </span>
        </a>
        <Menu site={site} />
        <a className="search-link" href={paths.search}>
          <SearchIcon />
          {ui.frame.search}
        </a>
        <a className="language" href={translation} lang={other} hrefLang={other}>
          {localeNames[other]}
        </a>
        <PhoneLink clinic={clinic} className="button call-top">
          <PhoneIcon />
          <CallSentence sentence={ui.frame.callNumber} clinic={clinic} />
        </PhoneLink>
        <button type="button" className="menu-button" popoverTarget="menu">
          {ui.frame.menu}
        </button>
      </div>
    </header>
  )
}

/** On a phone the search comes first and the lists of words last; a desk has them elsewhere. */
function Menu({ site: { ui, paths } }: { site: Site }) {
  const entries = [
    [paths.search, ui.frame.search, 'menu-only'],
    ...topics.map(topic => [`${paths.search}#${topic}`, ui.categories[topic], undefined] as const),
    [paths.glossary, ui.menu.glossary, 'menu-only'],
    [paths.words, ui.words.title, 'menu-only'],
  ] as const
  return (
    <nav className="menu" id="menu" popover="auto" aria-label={ui.frame.topics}>
      <div className="menu-head">
        <b>{ui.frame.topics}</b>
        <button type="button" className="menu-button" popoverTarget="menu" popoverTargetAction="hide">
          {ui.frame.close}
        </button>
      </div>
      <ul>
        {entries.map(([href, label, className]) => (
          <li key={href} className={className}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
