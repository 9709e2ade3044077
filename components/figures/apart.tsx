import type { ReactNode } from 'react'
import type { Ui } from '../../lib/content/schema/ui.ts'
import { machine } from './drawing.tsx'
import { Panels } from './panels.tsx'
import { Hand } from './people.tsx'

/** How to lie in an MRI so that the body makes no loop: the right way large, the wrong one small, below a cross. */
export function Apart({ words }: { words: Ui['figures']['apart'] }) {
  return (
    <Panels
      caption={words.caption}
      panels={[
        [words.legs, words.legsText, <Ways key="legs" right={<Legs />} wrong={<Legs crossed />} />],
        [words.hands, words.handsText, <Ways key="hands" right={<Body />} wrong={<Body linked />} />],
        [words.button, words.buttonText, <Hand key="button" />],
      ]}
    />
  )
}

/** Each way is drawn round a middle line at 0, on the table, from 4 down to 150. */
function Ways({ right, wrong }: { right: ReactNode; wrong: ReactNode }) {
  return (
    <>
      <g transform="translate(64)">
        {table}
        {right}
      </g>
      <g transform="translate(188 41) scale(.73)" strokeWidth="2.5">
        {table}
        {wrong}
      </g>
      <path d="M178 14l20 20m0-20-20 20" strokeWidth="4" />
    </>
  )
}

const table = <path d="M-62 4H62V150H-62Z" {...machine} />

function Legs({ crossed = false }: { crossed?: boolean }) {
  return (
    <g fill="var(--paper)">
      <g transform={crossed ? 'rotate(-23 -24 20)' : undefined}>
        <Leg />
      </g>
      <g transform={crossed ? 'scale(-1 1) rotate(-23 -24 20)' : 'scale(-1 1)'}>
        <Leg />
      </g>
      {crossed || <path d="M-33 77q6 5 12 1m42 0q6 4 12-1" />}
      <path d="M-42 4h84l4 34q-46 8-92 0Z" fill="var(--shade)" />
    </g>
  )
}

function Leg() {
  return (
    <path d="M-44 30c0 18 5 32 6 44-2 12 1 30 5 44-1 6-4 10-9 16-4 6 2 12 8 9 6-4 12-10 15-16 0-20 4-36 3-50 4-14 6-30 7-44Z" />
  )
}

/** From the head to the hips; an arm is a line as thick as an arm. */
function Body({ linked = false }: { linked?: boolean }) {
  const arm = linked ? 'M29 60 46 98 5 112' : 'm29 60 17 38 5 42'
  return (
    <g fill="var(--paper)">
      <rect x="-34" y="8" width="68" height="34" rx="10" />
      <path d="M-7 36h14v12q18 2 28 10l-5 40 3 52h-66l3-52-5-40q10-8 28-10Z" fill="var(--shade)" />
      <path d="M-7 36v11q7 6 14 0v-11Z" />
      <ellipse cy="26" rx="13" ry="15" />
      <path d="M-13 24c0-20 26-20 26 0-8 0-14-3-17-7-2 4-5 6-9 7Z" fill="currentColor" />
      {[-1, 1].map(side => (
        <g key={side} transform={`scale(${side} 1)`}>
          {linked || <path d="m47 121-8 12" strokeWidth="9" />}
          <path d={arm} strokeWidth="17" fill="none" />
          <path d={arm} stroke="var(--paper)" strokeWidth="13" fill="none" />
          {linked || <path d="m47 121-8 12" stroke="var(--paper)" strokeWidth="5" />}
          <path d="M13 48c19 0 27 10 34 28l-19 8-6-13" fill="var(--shade)" />
          {linked || <path d="m49 136 1 9m4-10 1 8" />}
        </g>
      ))}
      {linked && <path d="M-7 108l5 9m0-11 5 9m0-11 5 9" />}
    </g>
  )
}
