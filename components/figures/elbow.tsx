import type { Ui } from '../../lib/content/schema/ui.ts'
import { Panels } from './panels.tsx'
import { Person } from './people.tsx'

/** A right elbow that throws, and its bones from the front: the inner side is the one next to the body. */
export function Elbow({ words }: { words: Ui['figures']['elbow'] }) {
  return (
    <Panels
      caption={words.caption}
      panels={[
        [words.pull, words.pullText, <Pitcher key="pull" />],
        [words.plate, words.plateText, <Bones key="plate" child />],
        [words.ligament, words.ligamentText, <Bones key="ligament" />],
      ]}
    />
  )
}

const reading = { fill: 'var(--radiology-wash)', stroke: 'var(--radiology-mark)' }

/** The hand lags behind while the elbow goes ahead: the side that is pulled open is the inner one. */
function Pitcher() {
  return (
    <g fill="var(--paper)">
      <path d="M150 92c16 6 30 2 42-4l-4-14c-10 4-22 5-38 2Z" />
      <path d="M186 68c4-12 26-16 32-2 5 12 0 30-14 32-12 2-18-8-19-18q-1-6 1-12Z" fill="var(--shade)" />
      <path d="M196 64c-4 8-3 18 2 24M206 63c2 6 2 12 0 18" fill="none" />
      <circle cx="41" cy="26" r="13" />
      <path d="M36 15q5 11-4 20M46 15q-6 11 1 22" fill="none" />
      <path d="M94 104c-10 2-20 1-25-3-5-4-7-9-9-15L44 55c-3-5-8-9-14-11-5-2-3-9 3-7 8 2 15 2 18-4 3-5 3-11 0-15-2-3-5-5-8-6-4-1-3-7 1-7 10 0 18 8 18 19 0 6-2 12-3 18l26 36 14 4" />
      <path d="M124 58v22h20V58" />
      <path
        d="M108 148c1-16 0-29-2-42l-16-2c-2-8 0-20 2-26 12-4 22-6 32-8q10 8 20 0c8 2 14 4 20 7 1 6 0 14-2 22l-10-1c-2 17-2 34 0 50"
        fill="var(--shade)"
      />
      <path d="M114 46c0 16 8 26 22 26s20-10 21-18l4-5-5-8V36h-42Z" />
      <path d="M113 44c-4-22 8-34 24-34 14 0 22 10 22 24 8 0 14 2 19 7-10-3-42-3-65 3Z" fill="var(--shade)" />
      <path d="M148 50v2" strokeWidth="3" />
      <circle cx="77" cy="86" r="9" {...reading} />
      <path
        d="M68 70 58 53m-1 8 1-8 7 4M93 90l18 4m-6-6 6 6-7 4"
        stroke="var(--radiology-mark)"
        strokeWidth="3"
        fill="none"
      />
    </g>
  )
}

/** Humerus, radius and ulna; a child's inner knob of bone is still apart, a grown-up's ligament runs from it. */
function Bones({ child = false }: { child?: boolean }) {
  return (
    <>
      <g transform="translate(76 74)" fill="var(--paper)">
        <path
          d="M-43-72c-2 30-8 50-12 70-3 20-8 44-10 76h96c2-26 18-40 22-62 3-16 0-26-4-40-4-14-6-26-6-44"
          fill="var(--shade)"
          stroke="none"
        />
        <path
          d="M-43-72c-2 30-8 50-12 70-3 20-8 44-10 76M31 74c2-26 18-40 22-62 3-16 0-26-4-40-4-14-6-26-6-44"
          stroke="var(--edge)"
          fill="none"
        />
        <path d="M-9 74l6-34c1-10-2-14-4-21 5-4 8-5 13-1 4 7 10 8 15 3 3-3 10-3 9 3-2 8-9 14-13 22-4 10-6 18-8 28" />
        <path d="M-37 74c2-10 5-15 8-25 2-6 2-12 1-18-5-2-8-5-7-11 9-3 19-3 28 0 1 5-2 9-7 11-2 3-1 6 0 10 2 5 0 8-3 13-3 7-5 12-5 20" />
        <path
          d={`M-13-72c0 20-2 32-8 42-4 7-14 12-15 20-1 6 2 9 4 11-1 11 6 17 15 16 7 0 11-3 13-8 4 4 8 1 12-1 4 1 6 10 13 9 7-1 7-9 7-15${child ? 'L28-2c-6-12-6-22-2-32' : 'c2-6 13-9 14-16 1-6-4-10-8-13-3-2-4-4-8-7'}-8-6-13-18-13-38`}
        />
        {child ? (
          <>
            <path d="M25-35c-4 11-3 22 3 34l7-3c-6-10-7-19-3-28Z" {...reading} />
            <path d="M34-33c-4 9-4 19 1 28 6-3 10-8 10-13 0-7-5-11-11-15Z" />
          </>
        ) : (
          <path d="M40-10c6 14 2 28-8 39l-9-9c4-6 6-14 6-21 3-4 8-6 11-9ZM36-6c3 10 0 21-7 29" {...reading} />
        )}
        <path
          d="M-70-58v-14h14M56-72h14v14M70 60v14H56M-56 74h-14V60"
          stroke="var(--imaging)"
          strokeWidth="3"
          fill="none"
        />
      </g>
      <g transform="translate(196 0)">
        <Person />
        <path d="M-34 64v-7h7M-18 57h7v7M-11 73v7h-7M-27 80h-7v-7" stroke="var(--imaging)" strokeWidth="3" />
      </g>
    </>
  )
}
