import type { Ui } from '../../lib/content/schema/ui.ts'
import { beam, machine } from './drawing.tsx'
import { Panels } from './panels.tsx'
import { Head } from './people.tsx'

/** Where the beam is and where the womb is; and the two tests that have no beam. */
export function Beam({ words }: { words: Ui['figures']['beam'] }) {
  return (
    <Panels
      caption={words.caption}
      panels={[
        [words.wrist, words.wristText, <Wrist key="wrist" />],
        [words.chest, words.chestText, <Chest key="chest" />],
        [words.none, words.noneText, <None key="none" />],
      ]}
    />
  )
}

function Wrist() {
  return (
    <>
      <g {...machine}>
        <path d="M196 4h14v146h-14Z" />
        <path d="M196 10v24h-50q-10 0-10-12t10-12Z" />
      </g>
      <path d="M22 138h58M30 138v12M74 138v12M22 138V84" />
      <g fill="var(--paper)">
        <path d="M120 104h116v6H120ZM226 110v40" />
        <path d="M82 116h36q10 0 10 10v24h-16v-14H52" />
        <path
          d="M48 48c-16 6-20 24-14 46 2 10-6 24-4 34 1 6 4 9 10 9h42c10-4 14-12 13-22-1-12-7-20-15-24-4-14-8-30-14-43Z"
          fill="var(--shade)"
        />
        <g transform="translate(58 28) scale(.82)" strokeWidth="2.5">
          <Head />
        </g>
        <Womb x={75} y={114} />
        <path d="M126 97h58v7h-58Z" {...machine} />
        <path d="M56 84 88 92q6 2 14 1l34-1c8-2 16-2 24 1l14 4q3 4-2 5h-22c-6 0-10-2-16-2l-44 2c-10 1-30-4-43-8Z" />
        <path d="M152 96l16 3" />
        <path d="M66 62C58 52 44 58 44 70c2 10 8 20 16 24l14 3 7-15Z" fill="var(--shade)" />
      </g>
      <path d="M152 34 132 97h46L162 34Z" {...beam} />
    </>
  )
}

function Chest() {
  return (
    <>
      <g {...machine}>
        <path d="M20 90h10v60H20Z" />
        <path d="M8 56h30l8 6v20l-8 6H8Z" />
        <path d="M188 2h14v148h-14Z" />
        <path d="M170 60h18v20h-18Z" />
        <path d="M160 38h10v56h-10Z" />
      </g>
      <g fill="var(--paper)">
        <path
          d="M111 150c-2-18 2-30 6-40 2-10-5-16-6-28-1-14 3-28 17-32l16 2c6 10 12 18 15 30 0 6-1 10-3 14 6 4 13 10 15 19 2 8-4 15-12 19-4 4-6 10-6 16"
          fill="var(--shade)"
        />
        <g transform="translate(136 26) scale(.9)" strokeWidth="2.2">
          <Head />
        </g>
        <Womb x={148} y={119} />
        <path d="M114 92l8 20c2 4 9 2 7-3l-5-17Z" />
        <path d="M121 68c0-14 20-14 20 0l-10 26c-4 5-16 4-19-2Z" fill="var(--shade)" />
      </g>
      <path d="M46 62 160 41v50L46 80Z" {...beam} />
    </>
  )
}

/** A baby with its head down. */
function Womb({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} stroke="var(--radiology-mark)">
      <ellipse rx="16" ry="17" fill="var(--radiology-wash)" />
      <path d="M2 10C10 6 10-10 0-11c-6 0-8 5-7 8l5-2M-5-1l6-2" />
      <circle cx="-3" cy="6" r="5.5" />
    </g>
  )
}

function Lying() {
  return (
    <g fill="var(--paper)">
      <path d="M4 0q0-6 7-6h18q6 0 6 6Z" />
      <g transform="translate(23 -15) rotate(-90) scale(.62)" strokeWidth="3">
        <Head />
      </g>
      <path
        d="M35 0c-4-10 1-19 11-20 5-1 9 0 12 0 4-12 14-16 20-14 8 2 12 10 14 18 10 0 18-2 26-2 10 0 20 4 32 8l2-12c1-4 8-4 8 1l-2 18q-1 3-4 3Z"
        fill="var(--shade)"
      />
      <g transform="translate(74 -17) rotate(90) scale(.85)">
        <Womb x={0} y={0} />
      </g>
      <path d="M0 0h166v5H0Z" />
    </g>
  )
}

/** Ultrasound above, MRI below. */
function None() {
  return (
    <>
      <g transform="translate(4 62)">
        <path d="M20 5v6M146 5v6" />
        <Lying />
        <g {...machine}>
          <path d="M80-54c0-12 20-4 40-4h54" fill="none" />
          <path d="M74-54h12l-1 10 3 9q-8 5-16 0l3-9Z" />
          <path d="M174-58h56v44h-56ZM202-14v25M188 11h28" />
          <path d="M202-53 182-24q20 11 40 0Z" fill="var(--paper)" />
        </g>
        <g transform="translate(202 -31) rotate(90) scale(.6)" strokeWidth="2.5" fill="var(--paper)">
          <Womb x={0} y={0} />
        </g>
      </g>
      <g transform="translate(36 138)">
        <g {...machine}>
          <path d="M20-58h108q8 0 8 8v6H12v-6q0-8 8-8ZM12 5h124v8H12Z" />
          <path d="M12-44h124V5H12Z" fillOpacity=".7" stroke="none" />
        </g>
        <path d="M156 5v8" />
        <Lying />
      </g>
    </>
  )
}
