import type { Ui } from '../../lib/content/schema/ui.ts'
import { Panels } from './panels.tsx'

/** How far in one lies in an MRI, and the button in the hand. A centimeter of the body is a unit of the drawing. */
export function Bore({ words }: { words: Ui['figures']['bore'] }) {
  return (
    <Panels
      caption={words.caption}
      panels={[
        [words.knee, words.kneeText, <Tube key="knee" />],
        [words.shoulder, words.shoulderText, <Tube key="shoulder" headFirst />],
        [words.button, words.buttonText, <Hand key="button" />],
      ]}
    />
  )
}

/** The tube cut open, a meter and a half long; what is scanned lies in its middle, between the corners of an exposure. */
function Tube({ headFirst = false }: { headFirst?: boolean }) {
  return (
    <>
      <g fill="var(--imaging-wash)" stroke="var(--imaging-mark)">
        <path d="M22 42h134v66H22Z" fillOpacity=".4" stroke="none" />
        <path d="M26 8h126a12 12 0 0 1 12 12v16q0 8-8 8H22q-8 0-8-8V20A12 12 0 0 1 26 8Z" />
        <path d="M22 106h134q8 0 8 8v30H14v-30q0-8 8-8Z" />
      </g>
      <path d="M4 144h232M194 94v50M222 94v50" />
      <g fill="var(--paper)">
        <path d="M20 89h216v5H20Z" />
        <g transform={headFirst ? 'matrix(-1 0 0 1 272 0)' : undefined}>
          <Lying />
          <circle cx="135" cy="75" r="3.5" fill="currentColor" />
        </g>
      </g>
      <path d="M74 64v-9h9M95 55h9v9M104 88v9h-9M83 97h-9v-9" stroke="var(--imaging)" strokeWidth="3" />
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

/** A fist around the soft ball that calls the staff. */
export function Hand() {
  return (
    <>
      <g fill="var(--imaging-wash)" stroke="var(--imaging-mark)">
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
