import type { Ui } from '../../lib/content/schema/ui.ts'
import { machine } from './drawing.tsx'
import { Panels } from './panels.tsx'

/** A bone scan: the shot and the wait, the camera, and the picture with a brighter spot. The dots are the tracer. */
export function Tracer({ words }: { words: Ui['figures']['tracer'] }) {
  return (
    <Panels
      caption={words.caption}
      panels={[
        [words.shot, words.shotText, <Shot key="shot" />],
        [words.camera, words.cameraText, <Camera key="camera" />],
        [words.picture, words.pictureText, <Picture key="picture" />],
      ]}
    />
  )
}

const tracer = { stroke: 'var(--imaging-mark)', fill: 'none', strokeWidth: 4, strokeDasharray: '0 7' }

/** A left arm from above, its palm up, and a syringe at the elbow; a clock and a glass of water. */
function Shot() {
  return (
    <>
      <g fill="var(--paper)">
        <path d="M40 92c10 0 18 2 26 1 16-2 38 1 54 4 4-2 8-10 13-13 4-2 7 2 5 5l-5 9 24 2c6 0 6 6 1 7 5 1 5 7-1 7 4 1 3 7-2 7 3 2 1 6-3 6-12 1-24 0-34-5-16 4-36 10-54 7-8 1-16 3-24 3Z" />
        <path d="M157 107h-17M157 114h-18M154 121h-15M64 104q6 8 4 16" fill="none" />
        <path d="M2 86q22-3 40 2 4 24 0 48-18 4-40 2" fill="var(--shade)" />
      </g>
      <path d="M58 112H6" {...tracer} />
      <g transform="translate(64 110) rotate(-48) scale(.8)" strokeWidth="2.5">
        <path d="M0 0h26" />
        <path d="M82 0h20M102-8V8" strokeWidth="3" />
        <path d="M26-3h6v-7h50v20H32V3h-6Z" fill="var(--paper)" />
        <path d="M32-10h26v20H32Z" {...machine} />
        <path d="M38-4h20M38 4h20" {...tracer} />
        <path d="M58-10v20M82-15v30" strokeWidth="3" />
      </g>
      <g fill="var(--paper)">
        <circle cx="204" cy="36" r="32" />
        <path d="M204 10v4M204 58v4M178 36h4M226 36h4" />
        <path d="M204 18v18l13 9" strokeWidth="3" />
        <path d="M182 88h44l-6 58h-32Z" />
        <path d="M184 104q10-4 20 0t20 0l-4 42h-32Z" fill="var(--shade)" />
      </g>
    </>
  )
}

/** The camera on its arm, close above the body, moves from head to foot; the signal goes up to it. */
function Camera() {
  return (
    <>
      <path d="M2 150h236" />
      <g {...machine}>
        <path d="M4 150v-8h6V16q0-10 10-10h102v12H32q-4 0-4 4v120h12v8Z" />
        <path d="M104 14h36v10h-36Z" />
        <path d="M80 24h84q6 0 6 6v18H74V30q0-6 6-6Z" />
        <path d="M72 48h100" strokeWidth="5" />
      </g>
      <g fill="var(--paper)">
        <path d="M22 100h214v6H22ZM186 106h28v44h-28Z" />
        <path d="M28 100q0-7 7-7h22q6 0 6 7Z" />
        <path d="M138 80c26-3 54 5 76 9l3-15c2-6 10-4 9 2l-4 20q-1 4-5 4h-79Z" />
        <path
          fill="var(--shade)"
          d="M142 78c-9-3-19-4-28-2-14-5-30-5-43-1-5 1-8 4-10 8l-4 2v9l4 6h81c2-7 2-15 0-22Z"
        />
        <circle cx="45" cy="84" r="12" />
        <path d="M96 87l46 1c6-2 13-1 15 2 3 4-1 7-7 7l-8-1-46 1ZM148 91l6 1" />
        <path d="M72 86c1-7 8-9 13-6 5 4 11 6 17 7v10c-16 1-31-1-30-11Z" fill="var(--shade)" />
      </g>
      <path d="M80 88l14 4h50M92 78h48M164 91h44" {...tracer} />
      <circle cx="45" cy="84" r="6" {...tracer} strokeWidth="3" strokeDasharray="0 4.7" />
      <path
        d="M92 70V58m-5 5 5-5 5 5M122 70V58m-5 5 5-5 5 5M152 70V58m-5 5 5-5 5 5"
        stroke="var(--imaging)"
      />
      <path d="M188 36h40m-9-7 9 7-9 7" />
    </>
  )
}

/** One half of someone who stands and looks at you, and the bones in it. */
const half =
  'M4 28v4c5 3 13 2 16 9l5 26 8 27c2 7-4 9-6 3l-9-25-4-20c-1 14-2 20 0 32 3 16 2 36 0 54h4q4 4 0 5H7L5 143 0 100'
const bones = 'M4 37h13l4 28 7 26M3 44q8 0 8 6M3 51q8 0 8 7M3 58q7 0 7 5M2 82q11-8 9 4M8 91v48'

/** The body from the front, and a closer look at the left shin, where the tracer is brighter. */
function Picture() {
  return (
    <>
      <path d="M10 16V4h12M90 4h12v12M102 136v12H90M22 148H10v-12" stroke="var(--imaging)" strokeWidth="3" />
      <g transform="translate(56 2)" stroke="var(--edge)">
        <path d={half} />
        <path d={half} transform="scale(-1 1)" />
        <circle cy="16" r="12" />
        <g {...tracer} strokeWidth="2.6" strokeDasharray="0 4">
          <path d={bones} />
          <path d={bones} transform="scale(-1 1)" />
          <path d="M0 34v50" />
          <circle cy="15" r="7" />
        </g>
      </g>
      <path d="M64 121v8" {...tracer} strokeWidth="6" strokeDasharray="0 6" />
      <circle cx="64" cy="124" r="8" stroke="var(--radiology-mark)" strokeWidth="3" />
      <path d="M71 120 138 61M71 128 150 122" stroke="var(--edge)" strokeDasharray="2 5" />
      <path d="M206 118l24 26" strokeWidth="10" />
      <circle cx="176" cy="84" r="46" fill="var(--paper)" />
      <path d="M153 44c-5 28 0 52 7 83M199 44c5 28-2 52-10 84" stroke="var(--edge)" />
      <circle
        cx="173"
        cy="84"
        r="17"
        fill="var(--radiology-wash)"
        stroke="var(--radiology-mark)"
        strokeWidth="3"
      />
      <path d="M169 45v18M177 49v14M170 109v18M178 109v14M194 54v46" {...tracer} />
      <path d="M169 73h8M166 79h15M162 85h22M166 91h15M169 97h8" {...tracer} strokeWidth="6" />
    </>
  )
}
