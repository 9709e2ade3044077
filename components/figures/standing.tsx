import type { Ui } from '../../lib/content/schema/ui.ts'
import { beam, machine } from './drawing.tsx'
import { Panels } from './panels.tsx'
import { Person } from './people.tsx'

/** Why one stands for an X-ray of the foot: lying down, a flat foot may have an arch. */
export function Standing({ words }: { words: Ui['figures']['standing'] }) {
  return (
    <Panels
      caption={words.caption}
      panels={[
        [words.ask, words.askText, <Machine key="ask" />],
        [words.lying, words.lyingText, <Lying key="lying" />],
        [words.standing, words.standingText, <Loaded key="standing" />],
      ]}
    />
  )
}

/** Someone on a step, with the feet between where the X-rays come from and the plate. */
function Machine() {
  return (
    <>
      <path d="M4 150h232" />
      <g {...machine}>
        <path d="M24 4h10v146H24ZM182 86h10v42h-10Z" />
        <path d="M60 112 182 90v36Z" {...beam} />
        <path d="M14 96h38l8 8v14l-8 8H14ZM86 128h112v22H86Z" />
      </g>
      <g transform="translate(124 5) scale(.83)" strokeWidth="2.4" fill="var(--paper)">
        <Person />
      </g>
      <path d="M98 106v-7h7M143 99h7v7" stroke="var(--imaging)" strokeWidth="3" />
    </>
  )
}

/** The dashes are where the ground would be. */
function Lying() {
  return (
    <>
      <path d="M4 134h232v8H4Z" {...machine} />
      <g transform="translate(156 101) rotate(-90)">
        <Foot />
        <path d="M-25 45H92" strokeDasharray="2 5" />
      </g>
    </>
  )
}

function Loaded() {
  return (
    <>
      <path d="M4 141h232v8H4Z" {...machine} />
      <g transform="translate(86 103)">
        <Foot flat />
      </g>
      <path d="M138 22v44m-10-10 10 10 10-10" strokeWidth="4" />
    </>
  )
}

/** From its inner side, the toes to the right, round the middle of the ankle. */
function Foot({ flat = false }: { flat?: boolean }) {
  const sole = flat ? 'c22 2 84 0 128 0' : 'c24 0 34-17 58-17 20 0 30 17 48 17h22'
  return (
    <g transform="scale(.82)" strokeWidth="2.4">
      <path
        d={`M-22-200V-84C-20-50-19-24-25-8-32 0-38 10-38 22c0 14 6 22 16 22${sole}c7 0 9-4 7-9-3-7-14-9-22-12-22-10-45-21-58-34-10-10-15-22-15-46v-143`}
        fill="var(--paper)"
      />
      <g fill="var(--shade)" stroke="var(--edge)">
        <path d="M-12-200V-84c1 34 0 54-4 70-1 6 2 9 7 8 7-3 12-2 17 2 4 2 7-1 6-6-4-20-5-44-5-74v-116" />
        <path d="M-29 14c-6 8-6 20 2 22 10 2 16-7 28-9 10 0 20 2 28 0 8-2 9-11 2-12-10 0-22-1-30-5-8-5-20-5-30 4Z" />
        <path d="M42 18c6-2 10 0 14 3l-2 7c-5 1-9 0-13-2q3-4 1-8Z" />
        <g transform={flat ? 'rotate(9 12 4)' : undefined}>
          <path d="M-16-1c6-5 20-6 28 2l16 4c7 3 7 13 1 14-10 1-19-2-25-2-8 3-18 0-20-8-1-4-1-8 0-10Z" />
          <path d="M36 4c6-1 10 3 10 8s-2 8-7 9q2-9-3-17ZM48 8l10 4c3 4 1 9-2 12l-9-3q3-7 1-13Z" />
          <path
            d="M62 14c5-2 7 1 9 4l15 9c6 1 7 8 3 11-4 1-7-1-8-4l-19-9c-4-3-4-10 0-11ZM94 30l7 3c2 2 1 5-1 6l-7-2c-2-2-2-6 1-7ZM105 35c3 0 6 1 6 3s-2 3-4 3l-4-1c-1-2 0-5 2-5Z"
            transform={flat ? 'rotate(-17 61 17)' : undefined}
          />
        </g>
      </g>
      <path d={`M-22 44${sole}`} stroke="var(--radiology-mark)" strokeWidth="5" />
    </g>
  )
}
