import type { ReactNode } from 'react'

/** Links to the groups of a long list. They and the groups make room for what the filter finds (public/scripts/filter.js). */
export function GroupLinks({ label, groups, className = '' }: LinksProps) {
  return (
    <nav className={`jumps no-print ${className}`.trim()} aria-label={label} data-group>
      <ul>
        {groups.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** One group of a long list, under its heading. */
export function ListGroup({ id, title, className, children }: GroupProps) {
  return (
    <section id={id} className={className} data-group>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

type Group = { id: string; title: string }

type LinksProps = { label: string; groups: readonly Group[]; className?: string }

type GroupProps = Group & { className: string; children: ReactNode }
