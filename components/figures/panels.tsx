import type { ReactNode } from 'react'
import { Drawing } from './drawing.tsx'

/** Small drawings beside each other, each with its name and a few plain words, under one caption. */
export function Panels({ caption, panels }: { caption: string; panels: readonly Panel[] }) {
  return (
    <figure className="set-off">
      <ul className="panels">
        {panels.map(([name, text, drawing]) => (
          <li key={name}>
            <Drawing size="240 156">{drawing}</Drawing>
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
