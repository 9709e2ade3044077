import type { Ui } from '../../lib/content/schema/ui.ts'
import { Digits } from './digits.tsx'
import { machine } from './drawing.tsx'
import { Panels } from './panels.tsx'

/** What to ask before a test, and what comes after it. */
export function Bill({ words }: { words: Ui['figures']['bill'] }) {
  return (
    <Panels
      caption={words.caption}
      panels={[
        [words.code, words.codeText, <Code key="code" />],
        [words.two, words.twoText, <Two key="two" />],
        [words.estimate, words.estimateText, <Estimate key="estimate" />],
      ]}
    />
  )
}

const large = { height: 16, width: 3 }

const bone = 'c-4 4-8-3-3-5l6-9c-2-5 6-6 5-1 5 2 1 8-2 5l-5 7q1 2-1 3Z'

/** The order with the code of the test; someone who says it on the telephone, and the card with the number to call. */
function Code() {
  return (
    <g fill="var(--paper)">
      <path d="M4 4h70l16 16v126H4ZM74 4v16h16M14 64h66M14 76h50M14 134h22M50 136q5-10 7-4t6-2 4 3 8-2" />
      <path d="M14 25v-9h9M40 16h9v9M49 42v9h-9M23 51h-9v-9" stroke="var(--imaging)" strokeWidth="3" />
      <path d={`M29 43${bone}`} />
      <rect x="7" y="88" width="80" height="32" rx="16" fill="var(--imaging-wash)" stroke="none" />
      <path d="M118 4h102q14 0 14 14v18q0 14-14 14h-32l-18 14 5-14h-57q-14 0-14-14V18q0-14 14-14Z" />
      <Digits text="12345" x={14} y={96} {...large} stroke="var(--imaging)" />
      <Digits text="12345" x={136} y={19} {...large} stroke="var(--imaging)" />
      <path d="M100 150c0-20 12-30 38-30s38 10 38 30Z" fill="var(--shade)" />
      <path d="M131 112v10q7 7 14 0v-10Z" />
      <ellipse cx="138" cy="96" rx="18" ry="21" />
      <path d="M120 94c-4-34 42-34 36 0-8 0-16-4-20-10-4 6-8 9-16 10Z" fill="currentColor" />
      <path d="M156 84l9 2-6 32-9-2Z" fill="currentColor" />
      <path d="M158 150l-6-30c-4-8 0-14 6-16l8-2c6 0 6 4 4 8l-2 8 10 32Z" />
      <path d="M190 106h40q6 0 6 6v26q0 6-6 6h-40q-6 0-6-6v-26q0-6 6-6Z" />
      <path d="M194 112h6v4h4v6h-4v4h-6v-4h-4v-6h4Z" fill="var(--shade)" />
      <path d="M211 115h18M211 123h12M210 137h20M192 130c-1 6 4 12 11 11l1-4-4-2-2 1-2-3 1-2-2-3Z" />
    </g>
  )
}

/** One picture, two bills: one for the machine, one for the doctor who reads. */
function Two() {
  return (
    <g fill="var(--paper)">
      <path d="M96 20H56v18m-6-7 6 7 6-7M144 20h40v18m-6-7 6 7 6-7" fill="none" />
      <path d="M102 2h36v36h-36Z" />
      <path d={`M117 29${bone}`} />
      {[8, 136].map(x => (
        <g key={x} transform={`translate(${x} 44)`}>
          <path d="M0 0h96v104l-8-6-8 6-8-6-8 6-8-6-8 6-8-6-8 6-8-6-8 6-8-6-8 6Z" />
          <path d="M36 74h48M36 84h30" />
          <Digits text="$" x={14} y={70} {...large} />
        </g>
      ))}
      <g {...machine}>
        <path d="M42 92h28v14H42Z" />
        <circle cx="56" cy="74" r="24" />
        <circle cx="56" cy="74" r="13" fill="var(--paper)" />
      </g>
      <path d="M46 77q10-12 20 0ZM16 78h80v4H16Z" />
      <path d="M148 54h36v48h-36Z" />
      <path d={`M163 88${bone}`} />
      <circle cx="166" cy="79" r="14" fill="none" stroke="var(--radiology-mark)" strokeWidth="3" />
      <path d="M188 104c0-16 4-22 18-22s18 6 18 22Z" fill="var(--radiology-wash)" />
      <path d="M199 84l7 10 7-10" />
      <circle cx="206" cy="69" r="12" />
      <path d="M194 68c0-20 24-20 24 0-6 0-10-3-12-6-3 4-7 6-12 6Z" fill="currentColor" />
    </g>
  )
}

/** The bill goes past the estimate. Their lengths are to scale. */
function Estimate() {
  return (
    <g fill="var(--paper)">
      <path d="M84 4h70v144l-7-5-7 5-7-5-7 5-7-5-7 5-7-5-7 5-7-5-7 5Z" />
      <path d="M84 84h70v64l-7-5-7 5-7-5-7 5-7-5-7 5-7-5-7 5-7-5-7 5Z" fill="var(--shade)" />
      <path d="M4 4h70v80H4Z" strokeDasharray="6 5" />
      <path d="M14 48h30M58 48h6M14 60h30M58 60h6M14 72h30M58 72h6M94 48h30M138 48h6M94 60h30M138 60h6M94 72h30M138 72h6M94 96h30M138 96h6M94 108h30M138 108h6M94 120h30M138 120h6M94 132h30M138 132h6" />
      <Digits text="$500" x={13} y={18} {...large} />
      <Digits text="$900" x={93} y={18} {...large} />
      <Digits text="$400" x={177} y={108} {...large} />
      <path d="M74 84h10M160 84h8v62h-8" fill="none" />
    </g>
  )
}
