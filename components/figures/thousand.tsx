import type { Ui } from '../../lib/content/schema/ui.ts'
import { Panels } from './panels.tsx'

/** Of 1,000 women, as the words beside the dots say; their source stands in the article. */
export const counted = { without: 30, with: 23, alarms: { min: 360, max: 380 } }

/** What mammograms do to 1,000 women, a dot for each: deaths without and with them, and false alarms. */
export function Thousand({ words }: { words: Ui['figures']['thousand'] }) {
  return (
    <Panels
      caption={words.caption}
      panels={[
        [words.without, words.withoutText, <Women key="without" counted={counted.without} />],
        [words.with, words.withText, <Women key="with" counted={counted.with} />],
        [
          words.alarms,
          words.alarmsText,
          <Women key="alarms" counted={counted.alarms.min} upTo={counted.alarms.max} alarm />,
        ],
      ]}
    />
  )
}

/** Small rings for all, over them light dots for those who may count, and full ones for those who do. */
function Women(props: { counted: number; upTo?: number; alarm?: boolean }) {
  const { counted, upTo, alarm } = props
  const mark = alarm ? 'var(--radiology-mark)' : 'currentColor'
  return (
    <g transform="scale(.96)" strokeDasharray={`${'0 6 '.repeat(9)}0 9`}>
      <path d={dots(1000)} stroke="var(--edge)" strokeWidth="3.6" />
      <path d={dots(1000)} stroke="var(--paper)" />
      {upTo && <path d={dots(upTo)} stroke={mark} strokeWidth="5" />}
      {upTo && <path d={dots(upTo)} stroke="var(--radiology-wash)" strokeWidth="3" />}
      <path d={dots(counted)} stroke={mark} strokeWidth="5" />
    </g>
  )
}

/** Rows of four times ten, in the order of reading. Each dot is a dash of no length with round ends. */
function dots(count: number): string {
  const rows = Array.from({ length: Math.ceil(count / 40) }, (_, row) => {
    const last = Math.min(39, count - row * 40 - 1)
    return `M3 ${row * 6 + Math.floor(row / 5) * 2 + 3}h${last * 6 + Math.floor(last / 10) * 3 + 1}`
  })
  return rows.join('')
}
