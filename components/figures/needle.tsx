import type { Ui } from '../../lib/content/schema/ui.ts'
import { machine } from './drawing.tsx'
import { Panels } from './panels.tsx'
import { Bust, Lying } from './people.tsx'

/** A thin needle on its way into a shoulder: the skin, the screen, the joint. */
export function Needle({ words }: { words: Ui['figures']['needle'] }) {
  return (
    <Panels
      caption={words.caption}
      panels={[
        [words.clean, words.cleanText, <Clean key="clean" />],
        [words.screen, words.screenText, <Watch key="screen" />],
        [words.joint, words.jointText, <Joint key="joint" />],
      ]}
    />
  )
}

/** From above, as one lies on the table: the gown is off the right shoulder, which a gloved hand wipes. */
function Clean() {
  return (
    <>
      <path d="M64 4H236V150H64Z" {...machine} />
      <g fill="var(--paper)" transform="translate(156)">
        <rect x="-48" y="8" width="96" height="50" rx="12" />
        <Bust />
      </g>
      <circle cx="94" cy="100" r="24" fill="none" stroke="var(--imaging-mark)" strokeDasharray="2 5" />
      <g fill="var(--paper)" transform="translate(98 96) rotate(14)">
        <path d="M-18-16h30v30h-30Z" />
        <path d="M-18-1h30" stroke="var(--edge)" />
        <g fill="var(--imaging-wash)">
          <rect x="-32" y="-18" width="34" height="9" rx="4.5" />
          <rect x="-32" y="-9" width="39" height="9" rx="4.5" />
          <rect x="-32" y="0" width="37" height="9" rx="4.5" />
          <rect x="-32" y="9" width="30" height="9" rx="4.5" />
          <path d="M-74-12h26c6-4 12-7 20-7v38c-8 0-14-3-20-7h-26" />
          <path d="M-30-19c4-6 10-12 18-12 6 0 6 8 0 9-4 1-7 4-9 7" />
        </g>
        <path d="M-96-15h22v30h-22" fill="var(--shade)" />
      </g>
    </>
  )
}

/** The doctor looks at the screen, where bones and needle are. */
function Watch() {
  return (
    <>
      <path d="M4 148h232M84 118v30M222 118v30" />
      <g {...machine}>
        <path d="M187 6V0M140 6h92q4 0 4 4v64q0 4-4 4h-92q-4 0-4-4V10q0-4 4-4Z" />
      </g>
      <g fill="var(--paper)">
        <path d="M54 112h182v5H54Z" />
        <g transform="matrix(-1 0 0 1 272 23)">
          <Lying />
        </g>
        <path d="M20 148c-4-36-8-70-2-92 2-8 8-12 18-12s16 6 18 14c6 20 2 60 0 90Z" fill="var(--shade)" />
        <path d="M30 34v12h12V34" />
        <path d="M22 22c0-18 28-18 28-2l5 8-4 2c0 8-4 11-10 10-12 0-19-8-19-18Z" />
        <path d="M22 24c-4-24 32-24 28-4Z" {...machine} />
        <path d="M36 29l16 1c0 8-4 11-11 10Z" {...machine} />
        <path d="M26 64c4 14 12 24 24 26l34-8c6-2 4-9-2-8l-28 4-12-20" fill="var(--shade)" />
        <circle cx="89" cy="78" r="4.5" {...machine} />
        <path d="M90 79l9 14" stroke="var(--imaging)" />
      </g>
      <g transform="translate(113 6) scale(.54)" strokeWidth="3">
        <Bones />
      </g>
      <path d="M143 19v-8h8M221 11h8v8M229 63v8h-8M151 71h-8v-8" stroke="var(--imaging)" strokeWidth="3" />
    </>
  )
}

/** A right shoulder from the front, and the needle in front of it; its tip is in the gap between ball and socket. */
function Bones({ fluid = false }: { fluid?: boolean }) {
  return (
    <g fill="var(--paper)">
      <path
        d="M194 120l14-68c-18-10-44-4-58-4-6 0-10-4-16-6 6 14 6 34-2 46 8 0 14 4 18 10l14 22"
        fill="var(--shade)"
      />
      {fluid && (
        <path
          d="M84 44c12-17 42-15 51-2 6 14 6 34-2 46 2 14-4 22-14 22-9 0-14-6-15-15Z"
          stroke="var(--imaging-mark)"
          fill="var(--imaging-mark)"
          fillOpacity=".35"
        />
      )}
      <path d="M71 120l4-16c0-10-8-16-9-28-1-14 5-26 14-32 8-6 20-9 30-6 14 4 20 20 16 34-4 12-16 14-21 25l-1 23" />
      <path d="M80 34c2-8 10-12 28-13l2 10c-10 2-16 2-22 5-4 2-8 2-8-2Z" />
      <path d="M204 25c-14 4-32 2-46-2-14-4-30-8-44-2l2 10c14-3 28-3 42 1 14 4 32 6 46 2" />
      <path
        fill="var(--shade)"
        d="M152 50c0-10-6-16-14-16-6 0-11 4-14 10-2 5 3 8 7 4 3-3 6-4 8-1 2 3 2 6 2 9"
      />
      <path d="M88 100l42-31" stroke="var(--paper)" strokeWidth="7" />
      <path d="M88 100l42-31" stroke="var(--imaging)" strokeWidth="2" />
      {fluid && <path d="M90 94l5 7-16 11-5-7Z" stroke="var(--imaging)" />}
    </g>
  )
}

/** The same bones, larger and inside the skin; the joint is full. */
function Joint() {
  return (
    <>
      <path
        d="M190 2c-2 14-14 18-40 18-24 0-50-2-74 2-34 6-42 34-42 64l4 64h75l5-14 6 14h110V2Z"
        fill="var(--shade)"
        stroke="none"
      />
      <path
        d="M190 2c-2 14-14 18-40 18-24 0-50-2-74 2-34 6-42 34-42 64l4 64M109 150l5-14 6 14"
        stroke="var(--edge)"
      />
      <g transform="translate(-34) scale(1.25)" strokeWidth="1.6">
        <Bones fluid />
      </g>
    </>
  )
}
