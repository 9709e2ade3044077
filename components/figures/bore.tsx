import type { Ui } from '../../lib/content/schema/ui.ts'
import { machine } from './drawing.tsx'
import { Panels } from './panels.tsx'
import { Hand, Lying } from './people.tsx'

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
      <g {...machine}>
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
