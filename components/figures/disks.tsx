import type { Ui } from '../../lib/content/schema/ui.ts'
import { Panels } from './panels.tsx'

/** A disk on its bone, seen from above. What goes past the edge of the bone has the color of the reading. */
export function Disks({ words }: { words: Ui['figures']['disks'] }) {
  return (
    <Panels
      caption={words.caption}
      panels={[
        [words.normal, words.normalText, <Disk key="normal" />],
        [words.bulge, words.bulgeText, <Disk key="bulge" past="all round" />],
        [words.protrusion, words.protrusionText, <Disk key="protrusion" past="in one spot" />],
      ]}
    />
  )
}

/** From the left of the back round the front to the right of it, and then the back: the edge of the bone. */
const around = 'c-15 1-32-8-32-31 0-22 24-38 58-38 34 0 58 16 58 38 0 23-17 32-32 31'
const edge = `M-26 33${around}c-15-4-37-4-52 0Z`

function Disk({ past }: { past?: 'all round' | 'in one spot' }) {
  const reading = { fill: 'var(--radiology-wash)', stroke: 'var(--radiology-mark)' }
  return (
    <g transform="translate(120 47)" fill="var(--shade)">
      <g stroke="var(--edge)" fill="none">
        <path d="M-40 34c-3 12-14 14-30 17-9 2-8 12 1 12 16 0 34-1 46 7 8 5 11 13 13 22 2 7 18 7 20 0 2-9 5-17 13-22 12-8 30-7 46-7 9 0 10-10 1-12-16-3-27-5-30-17" />
        <path d="M-27 41c-8 20 5 36 27 37 22-1 35-17 27-37" />
        <circle cy="61" r="10" />
      </g>
      {past === 'all round' ? (
        <path d={edge} transform="scale(1.13 1.16)" {...reading} />
      ) : (
        <g transform="matrix(.93 0 0 .9 0 -1)">
          {past && <path d="M26 33c-9-2-8 17-18 17s-8-17-18-20" {...reading} />}
          <path d={past ? `M-10 30c-6 0-11 1-16 3${around}` : edge} />
        </g>
      )}
      <path d={edge} strokeDasharray="2 5" fill={past === 'all round' ? undefined : 'none'} />
      <path d={edge} transform="scale(.5)" stroke="var(--edge)" />
    </g>
  )
}
