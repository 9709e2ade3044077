import type { Ui } from '../../lib/content/schema/ui.ts'
import { Digits } from './digits.tsx'
import { machine } from './drawing.tsx'
import { Panels } from './panels.tsx'

/** How bone density is measured, the T-score as a scale with two examples, and a bone with more and with fewer minerals. */
export function Score({ words }: { words: Ui['figures']['score'] }) {
  return (
    <Panels
      caption={words.caption}
      panels={[
        [words.test, words.testText, <Test key="test" />],
        [words.scale, words.scaleText, <Scale key="scale" />],
        [words.bones, words.bonesText, <Bones key="bones" />],
      ]}
    />
  )
}

/** On the back, the lower legs on a pad; between the corners of an exposure the bones of the low back and the hip. */
function Test() {
  return (
    <>
      <path d="M4 150h232" />
      <g {...machine}>
        <path d="M78 100V22h38v78Z" />
        <path d="M28 106h172v44H28Z" />
        <path d="M56 4h82q6 0 6 6v12q0 6-6 6H56q-6 0-6-6V10q0-6 6-6Z" />
      </g>
      <g fill="var(--paper)">
        <path d="M8 98h224v8H8Z" />
        <path d="M146 98V64h62v34Z" fill="var(--shade)" />
        <path d="M14 98q0-7 7-7h18q6 0 6 7Z" />
        <path d="M188 64h10q5 0 6-5l5-20c1-7-7-8-9-2l-5 13Z" />
        <path d="M104 72 132 47q6-6 14-4l50 7q4 1 3 6-1 8-7 8h-39l-26 28q-6 6-13 6Z" />
        <path d="M46 80c16-10 42-13 64-9q20 10 8 27H52q-8-4-6-18Z" fill="var(--shade)" />
        <circle cx="30" cy="79" r="12" />
        <path d="M48 82c2 8 9 13 18 10l8-12c3-5-4-8-7-3l-5 6-5-5" />
        <path d="M116 86 126 73" strokeWidth="8" />
        <path d="M116 86 126 73" stroke="var(--paper)" strokeWidth="4" />
        <circle cx="115" cy="87" r="5" />
        <path d="M77 86h7v9h-7ZM87 86h7v9h-7ZM97 86h7v9h-7Z" />
      </g>
      <path d="M72 71v-9h9M125 62h9v9M134 89v9h-9M81 98h-9v-9" stroke="var(--imaging)" strokeWidth="3" />
      <path d="M40 16H22m7-7-7 7 7 7M154 16h18m-7-7 7 7-7 7" />
    </>
  )
}

/** From +1 at 14 to -4 at 144: 26 to a point. At zero stands the healthy adult; triangles mark the two examples. */
function Scale() {
  return (
    <>
      <path d="M62 14h96v52H62Z" fill="var(--shade)" stroke="var(--edge)" />
      <path d="M62 66h96v78H62Z" fill="var(--radiology-wash)" stroke="var(--radiology-mark)" />
      <path
        d="M62 128l23-23M62 144l39-39M78 144l39-39M94 144l39-39M110 144l39-39M126 144l32-32M142 144l16-16"
        stroke="var(--radiology-mark)"
      />
      <path d="M52 2v150m-5-145 5-5 5 5m-10 140 5 5 5-5M47 14h10M47 92h10M47 118h10M47 144h10" />
      <path d="M46 40h12M62 40h170" strokeDasharray="2 5" />
      <path d="M46 66h116M46 105h116" strokeWidth="3" />
      <Digits text="0" x={30} y={34} height={12} />
      <Digits text="−1" x={20} y={60} height={12} />
      <Digits text="−2.5" x={4} y={99} height={12} />
      <circle cx="204" cy="6" r="4" fill="var(--paper)" />
      <path d="M200 13h8q4 0 4 4v9h-4v14h-8V26h-4v-9q0-4 4-4Z" fill="var(--shade)" />
      <path d="M166 87l13-7v14ZM166 118l13-7v14Z" fill="currentColor" />
      <Digits text="−1.8" x={186} y={81} height={12} />
      <Digits text="−3" x={186} y={112} height={12} />
    </>
  )
}

/** The upper end of a thigh bone, cut open: a thick wall and many beams, then a thin wall and few. */
function Bones() {
  return (
    <>
      <g transform="translate(14)" strokeLinecap="butt">
        <path d={femur} fill="var(--shade)" strokeWidth="9" />
        <path d="M44 114C44 84 34 56 11 23M47 122C50 82 40 48 19 17M50 130C56 84 48 44 30 18M47 130C62 106 72 80 69 36M78 91C70 60 44 38 3 35M77 104C68 70 44 46 4 45M76 118C66 80 44 54 9 55" />
        <path d={femur} stroke="var(--paper)" strokeWidth="5" />
      </g>
      <g transform="translate(140)" strokeLinecap="butt">
        <path d={femur} fill="var(--shade)" strokeWidth="6" />
        <path d="M44 112C46 80 36 48 20 16M78 92C70 64 44 46 3 43" strokeDasharray="22 6" />
        <path d={femur} stroke="var(--paper)" />
      </g>
    </>
  )
}

const femur =
  'M46 150c0-22-1-36-5-50-5-3-7-9-5-15-4-12-10-20-18-23C-4 58-6 18 22 14c10-1 18 4 23 12 5 7 9 10 14 11 5-8 22-6 25 6 3 16-4 30-6 48-2 20-2 40-2 59'
