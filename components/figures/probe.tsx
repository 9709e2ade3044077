import type { ReactNode } from 'react'
import type { Ui } from '../../lib/content/schema/ui.ts'
import { machine } from './drawing.tsx'
import { Panels } from './panels.tsx'
import { Bust, Fingers } from './people.tsx'

/** An ultrasound of a shoulder: gel, the probe that slides, the picture that moves. */
export function Probe({ words }: { words: Ui['figures']['probe'] }) {
  return (
    <Panels
      caption={words.caption}
      panels={[
        [words.gel, words.gelText, <Gel key="gel" />],
        [words.probe, words.probeText, <Slide key="probe" />],
        [words.screen, words.screenText, <Echo key="screen" />],
      ]}
    />
  )
}

/** Someone who sits and looks at you. */
function Sitter() {
  return (
    <g transform="translate(156)" fill="var(--paper)">
      <Bust />
    </g>
  )
}

/** A gloved hand around what it holds. */
function Holding({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <g transform="matrix(-.55 0 0 .55 63 -43)" strokeWidth="3.6" fill="var(--imaging-wash)">
        <path d="M216 62h-22c-20 0-26-22-46-22l-12 18v54c18 6 32 2 48-1h32" />
        <path d="M216 56h40v60h-40Z" fill="var(--shade)" />
        <Fingers />
      </g>
    </>
  )
}

function Gel() {
  return (
    <>
      <Sitter />
      <path d="M82 92c-4-8 4-10 8-12 2-8 10-8 14-2 8-2 12 4 8 8-8 0-18 0-30 6Z" {...machine} />
      <g transform="translate(60 44) rotate(-30)" fill="var(--paper)">
        <Holding>
          <path d="M-14-40h28v52q0 8-9 11v10h-10v-10q-9-3-9-11Z" {...machine} />
        </Holding>
      </g>
    </>
  )
}

function Slide() {
  return (
    <>
      <Sitter />
      <path
        d="M130 74c-10 5-23 5-33 8-12 6-16 18-18 30l-1 6"
        stroke="var(--imaging-mark)"
        strokeOpacity=".4"
        strokeWidth="9"
      />
      <g transform="translate(68 62) rotate(-36)" fill="var(--paper)">
        <path d="M0-30c0-30-30-24-50-12" fill="none" />
        <Holding>
          <path d="M-20 40q20 5 40 0v-8c0-8-8-8-8-14v-36q0-10-12-10t-12 10v36c0 6-8 6-8 14Z" {...machine} />
        </Holding>
        <path d="M-30 44h-15m6-5-6 5 6 5M31 31h15m-6-5 6 5-6 5" strokeWidth="3" fill="none" />
      </g>
    </>
  )
}

/** From the top: skin, muscle, the tendon on the round bone, and nothing below it: sound does not pass. */
function Echo() {
  return (
    <>
      <path
        d="M30 4h180q6 0 6 6v112q0 6-6 6H30q-6 0-6-6V10q0-6 6-6ZM120 128v12M76 150q0-10 8-10h72q8 0 8 10Z"
        {...machine}
      />
      <path d="M40 14h160v104H40Z" fill="var(--paper)" stroke="none" />
      <path
        d="M40 104c20-32 52-50 82-48 14 1 22 4 28 13 16 5 34 17 50 33v16H40Z"
        fill="var(--shade)"
        stroke="none"
      />
      <path
        d="M40 74c26-24 56-38 86-34 16 2 28 12 34 33l-10-4c-6-9-14-12-28-13-30-2-62 16-82 48Z"
        {...machine}
        fill="var(--imaging-mark)"
        fillOpacity=".35"
      />
      <path
        d="M40 84c26-26 56-38 84-35M40 94c24-29 54-43 82-41 14 1 22 5 30 13"
        stroke="var(--imaging-mark)"
      />
      <path d="M40 104c20-32 52-50 82-48 14 1 22 4 28 13 16 5 34 17 50 33" strokeWidth="5" />
      <path d="M40 24h160" stroke="var(--edge)" />
      <path d="M40 58c30-22 60-30 92-26 26 3 48 16 68 34" stroke="var(--edge)" />
      <path
        d="M46 48h10M58 39h14M48 32h14M78 30h12M152 29h12M174 32h16M166 41h12M182 49h12"
        stroke="var(--edge)"
      />
      <path d="M98 98h44m-6-5 6 5-6 5M104 93l-6 5 6 5" strokeWidth="3" />
    </>
  )
}
