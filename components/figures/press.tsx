import type { Ui } from '../../lib/content/schema/ui.ts'
import { beam, machine } from './drawing.tsx'
import { Panels } from './panels.tsx'
import { Head } from './people.tsx'

/** A mammogram: at the machine, and the two ways in which a breast is pressed, each with the picture that it gives. */
export function Press({ words }: { words: Ui['figures']['press'] }) {
  return (
    <Panels
      caption={words.caption}
      panels={[
        [words.stand, words.standText, <Standing key="stand" />],
        [words.above, words.aboveText, <View key="above" />],
        [words.side, words.sideText, <View key="side" tilted />],
      ]}
    />
  )
}

/** A gown that is open on one side; the clear plate above the breast, the flat one below it. */
function Standing() {
  return (
    <>
      <g {...machine}>
        <path d="M109 40v44h87L121 40Z" {...beam} />
        <path d="M206 4h16q10 0 10 10v136h-36V14q0-10 10-10Z" />
        <path d="M196 6v36h-80c-9 0-12-8-12-18s3-18 12-18Z" />
        <path d="M108 108h88v13h-84q-4 0-4-4Z" />
        <path d="M108 84h88v5h-88Z" fill="var(--paper)" />
      </g>
      <g fill="var(--paper)">
        <path
          d="M54 150c0-8 2-16 5-24 3-10-2-14-4-26-2-20 4-35 20-40l12 2c4 7 9 16 15 22 4 4 6 5 10 5h16c13 0 13 19 0 19h-17c-5 0-7 3-8 8-2 12-1 22 1 34"
          fill="var(--shade)"
        />
        <path d="M88 63c4 7 9 15 14 21 4 4 6 5 10 5h16c13 0 13 19 0 19h-17c-5 0-7 3-8 8-12-10-14-32-15-53Z" />
        <g transform="translate(78 36)">
          <Head />
        </g>
        <path d="M66 150c-3-14-3-26-2-40h23c-1 14 0 26 3 40" />
        <path d="M61 82c0-20 26-20 29 0 1 10-1 22-3 34-8 4-17 4-25 0-2-12-2-22-1-34Z" fill="var(--shade)" />
      </g>
    </>
  )
}

/** Plates and arrow turn together; the arm then lies over the lower plate. The picture is that of a right breast. */
function View({ tilted = false }: { tilted?: boolean }) {
  return (
    <>
      <g fill="var(--paper)" transform="translate(86)">
        <path
          d={
            tilted
              ? 'M-32 150l2-44M-52 87l-12 25c-4 9-20 4-17-6l10-33c2-6 5-9 11-10l48-13h26v96M-77 106l-2 9M-71 108l-2 8'
              : 'M-56 150v-42c0-22 4-42 12-48 7-5 20-8 32-10h26v96M-38 150l1-52 7 22-2 30'
          }
        />
        <path d="M6 150 14 50c14 2 29 4 34 9 6 7 9 29 9 49h-18l-1-16-5 26 2 32" fill="var(--shade)" />
        <path d="M39 108v42M57 108v42" />
        <g transform="translate(2 28)">
          <Head />
        </g>
        <g transform={tilted ? 'rotate(48 -20 98)' : undefined}>
          <path d="M-62 107H12v11h-74Z" {...machine} />
          <path d="M-62 84H12v5h-74Z" stroke="var(--imaging-mark)" />
          <path d="M-34 107c-12 0-12-18 0-18h24c12 0 12 18 0 18Z" />
          <path d="M-22 61v17m-6-6 6 6 6-6" strokeWidth="3" />
        </g>
      </g>
      <g transform="translate(198 76)">
        <path d="M-34-50h68V50h-68Z" fill="var(--shade)" stroke="none" />
        <g fill="var(--paper)">
          {tilted ? (
            <>
              <path d="M0-46C-4-26-26-14-26 8c0 14 12 18 26 20 12 2 20 6 28 14v-88Z" />
              <path d="M10-46C14-22 20-4 28 8v-54Z" fill="var(--shade)" />
            </>
          ) : (
            <path d="M28-40C-2-40-28-22-28 0S-2 40 28 40Z" />
          )}
        </g>
        <path
          d={
            tilted
              ? 'M-25 9C-10 4 2-8 10-22M-25 9C-6 8 8 6 20 2M-25 9C-6 14 10 20 22 28'
              : 'M-27 0C-8-4 8-12 18-26M-27 0h46M-27 0C-8 4 8 12 18 26'
          }
          stroke="var(--edge)"
        />
        <path
          d="M-38-40v-14h14M24-54h14v14M38 40v14h-14M-24 54h-14v-14"
          stroke="var(--imaging)"
          strokeWidth="3"
        />
      </g>
    </>
  )
}
