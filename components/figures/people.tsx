import { machine } from './drawing.tsx'

/** In profile, with a neck that goes down to 26; its hair is in a bun. */
export function Head() {
  return (
    <>
      <path d="M7-16c3 4 4 8 4 13l4 6q1 3-3 3c0 5 0 9-3 11-3 1-6 1-8 1l1 8q-8 6-16 0v-24Z" />
      <circle cx="-19" cy="-3" r="7" fill="currentColor" />
      <path d="M9-15c-4-9-20-9-25 1-4 8-2 18 4 22 4-2 5-6 6-9 4-6 14-5 15-14Z" fill="currentColor" />
      <path d="M7-2v1" strokeWidth="3" />
    </>
  )
}

/** Head and chest, the middle line at 0; the gown is off the right shoulder. */
export function Bust() {
  return (
    <>
      <path d="M-13 56v12c-6 6-30 8-46 14-12 6-16 18-18 30l-5 38h26l6-32 4 32H46l4-32 6 32h26l-5-38c-2-12-6-24-18-30-16-6-40-8-46-14V56Z" />
      <path
        d="M-46 150l-4-34c16-4 34-20 42-45q8 8 21-5c6 8 30 10 46 16 12 6 16 18 18 30l5 38H56l-6-32-4 32Z"
        fill="var(--shade)"
      />
      <ellipse cy="36" rx="21" ry="26" />
      <path d="M-21 34c-4-36 46-36 42 0-8-3-14-8-18-16-6 8-14 13-24 16Z" fill="currentColor" />
      <path d="M-9 38v2M9 38v2M-5 51q5 4 10 0" />
    </>
  )
}

/** Someone on the back, the head on a pillow to the right. */
export function Lying() {
  return (
    <>
      <path d="M190 89q0-6 6-6h14q6 0 6 6Z" />
      <path d="M43 89 38 68c-1-6 6-7 8-2l4 10c12 0 24-3 35-6 5-2 9-2 13 0 12-3 22-5 31-4 14-3 29-5 44-4 7 0 12 3 14 8l3-1c-1-4 2-5 5-5q0-4 3-3l3 2c7 0 12 5 12 11 0 6-5 11-11 11-5 0-9-3-11-6-1 5-5 10-10 10Z" />
      <path d="M175 73c-5 7-12 10-20 10-7 0-12-3-18-7" fill="none" />
    </>
  )
}

/** Someone who stands and looks at you, the middle line at 0, 148 high. */
export function Person() {
  return (
    <>
      <Halves d="M4 28v4c5 3 13 2 16 9l5 26 8 27c2 7-4 9-6 3l-9-25-4-20c-1 14-2 20 0 32 3 16 2 36 0 54h4q4 4 0 5H7L5 143 0 100" />
      <circle cy="16" r="12" />
    </>
  )
}

/** What is the same on both sides of a middle line at 0. */
export function Halves({ d }: { d: string }) {
  return (
    <>
      <path d={d} />
      <path d={d} transform="scale(-1 1)" />
    </>
  )
}

/** A fist around the soft ball that calls the staff. */
export function Hand() {
  return (
    <>
      <g {...machine}>
        <path d="M96 60C90 14 138 14 132 60l-6 62q-12 8-24 0Z" />
        <path d="M114 126c0 16-14 18-34 18H40" fill="none" />
      </g>
      <g fill="var(--paper)">
        <path d="M236 62h-42c-20 0-26-22-46-22l-12 18v54c18 6 32 2 48-1h52" />
        <Fingers />
      </g>
      <path d="M114 10V4M90 18l-4-5M138 18l4-5" />
    </>
  )
}

/** Four fingers and a thumb that hold something. */
export function Fingers() {
  return (
    <>
      <rect x="88" y="50" width="56" height="17" rx="8.5" />
      <rect x="84" y="67" width="61" height="17" rx="8.5" />
      <rect x="86" y="84" width="57" height="17" rx="8.5" />
      <rect x="93" y="101" width="46" height="15" rx="7.5" />
      <path d="M162 62c-8 2-18-4-26-5l-28-3c-11-2-10-16 2-16l38 2" />
    </>
  )
}
