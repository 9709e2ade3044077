import type { ReactNode } from 'react'

/** Small drawings beside each other, each with its name and a few plain words, under one caption. */
export function Panels({ caption, panels }: { caption: string; panels: readonly Panel[] }) {
  return (
    <figure className="set-off">
      <ul className="panels">
        {panels.map(([name, text, drawing]) => (
          <li key={name}>
            <svg
              viewBox="0 0 240 156"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              strokeLinecap="round"
              strokeLinejoin="round"
              aria-hidden="true"
            >
              {drawing}
            </svg>
            <b>{name}</b>
            <p className="text-small text-ink-soft">{text}</p>
          </li>
        ))}
      </ul>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}

/** Name, words, and what is drawn on a ground of 240 × 150, with a margin below. */
type Panel = readonly [name: string, text: string, drawing: ReactNode]
