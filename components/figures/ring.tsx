import type { ReactNode } from 'react'
import type { Ui } from '../../lib/content/schema/ui.ts'
import { beam, machine } from './drawing.tsx'
import { Panels } from './panels.tsx'

/** A CT: the short, open ring, the X-rays that turn in it, and the slices that come of it. */
export function Ring({ words }: { words: Ui['figures']['ring'] }) {
  return (
    <Panels
      caption={words.caption}
      panels={[
        [words.through, words.throughText, <Through key="through" />],
        [words.around, words.aroundText, <Around key="around" />],
        [words.slices, words.slicesText, <Slices key="slices" />],
      ]}
    />
  )
}

/** The ring from the side and a little from the front: what is behind it first, what is in front of it last. */
function Through() {
  return (
    <>
      <path d="M4 150h232" />
      <g fill="var(--paper)">
        <path d="M130 94h94v6h-94Z" />
        <path d="M150 70c16 3 34 8 47 12l4-16c2-6 10-4 9 2l-4 22q-1 4-5 4h-51Z" />
      </g>
      <g {...machine}>
        <path d="m72 150 10-22h74l10 22Z" />
        <path d="M100 4h30c24 0 42 33 42 72s-18 72-42 72h-30Z" />
        <path d="M100 4c24 0 42 33 42 72s-18 72-42 72-42-33-42-72S76 4 100 4Z" />
        <path d="M100 36c13 0 23 18 23 40s-10 40-23 40-23-18-23-40 10-40 23-40Z" fill="var(--paper)" />
        <path
          d="M100 36c-13 0-23 18-23 40s10 40 23 40c3 0 6-1 8-2-6-8-9-22-9-38s3-30 9-38c-2-1-5-2-8-2Z"
          fillOpacity=".6"
        />
      </g>
      <g fill="var(--paper)">
        <path d="M28 100h30v50H28Z" />
        <path d="M6 94h115l-2 6H6Z" />
        <path d="M12 94q0-7 7-7h18q6 0 6 7Z" />
        <path
          fill="var(--shade)"
          d="M123 71c-8-2-16-3-24-2-14-4-30-4-44-1-5 1-8 4-10 8l-6 1v9l5 8h77c2-7 2-15 2-23Z"
        />
        <circle cx="28" cy="77" r="12" />
        <path d="M57 74c2 9 11 15 22 16 9 1 19-3 28-8 5-4 1-9-5-6-8 4-16 6-22 4-5-1-8-3-11-6m10 6-5 9" />
      </g>
    </>
  )
}

/** The ring from the front, with what turns in it: where the X-rays start, their fan, and what catches them. */
function Around() {
  return (
    <g transform="translate(120 76)">
      <path d="M-116 74h232" />
      <g {...machine}>
        <path d="M-46 50h92v24h-92Z" />
        <circle r="72" />
        <circle r="46" fill="var(--paper)" />
      </g>
      <g fill="var(--paper)">
        <path d="M-38 24c0-24 14-36 38-36s38 12 38 36Z" fill="var(--shade)" />
        <Sole />
        <g transform="scale(-1 1)">
          <Sole />
        </g>
        <path d="M-40 24h80q-6 8-16 8h-48q-10 0-16-8Z" />
      </g>
      <g transform="rotate(32)">
        <path d="M0-59-46 36A58 58 0 0 0 46 36Z" {...beam} />
        <path
          d="M-12-68h24v13h-24ZM-46 36A58 58 0 0 0 46 36l7 5A67 67 0 0 1-53 41Z"
          fill="var(--imaging-mark)"
          stroke="none"
        />
      </g>
      <path d="M-56-22a60 60 0 0 1 20-24M-47-47l12 0-2 12" />
      <path d="M56 22a60 60 0 0 1-20 24M47 47l-12 0 2-12" />
    </g>
  )
}

/** The sole of a foot that points up. */
function Sole() {
  return (
    <g transform="translate(14 23) rotate(9)">
      <path d="M-7-7c1-6-2-12-3-19-1-10 21-10 20 0 0 7-3 13-3 19 0 10-14 10-14 0Z" />
      <ellipse cx="-6" cy="-36" rx="4.5" ry="6" />
      <circle cx="1" cy="-37" r="3" />
      <circle cx="6" cy="-35" r="3" />
      <circle cx="10" cy="-31" r="2.5" />
    </g>
  )
}

/** A leg, the places of three slices at its knee, and the slices: front at the top, seen from the feet. */
function Slices() {
  return (
    <>
      <path
        d="M4 8c34 0 60 6 88 10 8 1 10-6 20-6s14 6 20 7c24 2 50 8 74 12l6-23c2-7 12-5 11 2l-5 35c-1 6-5 8-10 7-8-2-14-4-22-4-22 8-40 10-58 4-8-2-18-2-26 0-30 8-64 9-98 9"
        fill="var(--paper)"
      />
      <path d="M110 9v52M121 9v52M132 9v52" stroke="var(--imaging)" strokeWidth="3" />
      <path d="M108 66 52 86M121 67v19M134 66 190 86" stroke="var(--edge)" strokeDasharray="2 5" />
      <Slice x={42}>
        <path d="M-8-17q8-7 16 0-8 9-16 0Z" />
        <path d="M-16 5c-2-9 1-14 6-14s6 5 10 5 5-4 9-4c5 0 8 5 7 13 0 8-3 13-8 13s-6-6-9-6-4 6-9 6-7-5-6-13Z" />
      </Slice>
      <Slice x={121}>
        <path d="M-17 2c0-9 8-13 17-13s17 4 17 13c0 7-5 10-10 10-3 0-4-2-7-2s-4 2-7 2c-5 0-10-3-10-10Z" />
      </Slice>
      <Slice x={200}>
        <path d="M2-15c6 4 12 11 13 18 0 5-5 8-13 8S-9 8-9 3C-8-4-4-11 2-15Z" />
        <circle cx="-13" cy="11" r="4" />
      </Slice>
    </>
  )
}

/** One slice between the corners of an exposure. */
function Slice({ x, children }: { x: number; children: ReactNode }) {
  return (
    <g transform={`translate(${x} 120)`} fill="var(--paper)">
      <circle r="24" fill="var(--shade)" />
      {children}
      <path
        d="M-28-20v-8h8M20-28h8v8M28 20v8h-8M-20 28h-8v-8"
        stroke="var(--imaging)"
        strokeWidth="3"
        fill="none"
      />
    </g>
  )
}
