import type { Ui } from '../../lib/content/schema/ui.ts'
import { Drawing } from './drawing.tsx'
import { Numeral } from './numeral.tsx'
import { Halves } from './people.tsx'

/** A woman, a child and three signs, with the number that each field of radiology has in the table of the page. */
export function Fields({ words }: { words: Ui['figures']['fields'] }) {
  return (
    <figure className="set-off">
      <Drawing size="240 318" width="380">
        <path d="M4 314h232" />
        <Woman />
        <Child />
        <Signs />
        <path
          d="M22 24h52M20 30l60 42M136 46H92M22 80l42 14M137 80 90 112M136 108l-28 4M22 116l40 18M22 152l38 3M22 246h44M218 160h-7"
          stroke="var(--edge)"
          strokeWidth="1.5"
        />
        {down.map((y, index) => (
          <Numeral key={y} number={index + 1} x={across[index] ?? 0} y={y} />
        ))}
      </Drawing>
      <figcaption>{words.caption}</figcaption>
    </figure>
  )
}

/** Where the numbers stand, in the order of the table. */
const across = [12, 146, 12, 146, 146, 12, 12, 12, 228, 228, 228, 228]
const down = [24, 46, 80, 76, 108, 114, 152, 246, 160, 26, 74, 118]

const field = 'var(--radiology-wash)'
const bowel = 'M-13 150h24a3.5 3.5 0 0 1 0 7h-22a3.5 3.5 0 0 0 0 7h23'

/** Her bones are in one leg and her vessels in the other, and one breast stands for both. */
function Woman() {
  return (
    <g transform="translate(82 12)">
      <path
        d="M-17 20C-21-9 21-9 17 20c0 12 3 22 5 30-8 4-36 4-44 0 2-8 5-18 5-30Z"
        fill="var(--edge)"
        fillOpacity=".5"
      />
      <g fill="var(--paper)">
        <Halves d="M-1 47h9v7c3 6 23 4 30 12 7 8 7 34 11 56l10 40c5 8 7 20 4 29-2 4-7 3-8-2l-4-21-11-41c-4-13-5-29-8-43 2 14-4 24-4 38 0 16 8 26 8 46 1 26-8 46-10 64 3 18 1 28-3 42l-4 15c3 5 12 7 12 12H8c-1-5 2-9 2-15l-3-30c-2-10 1-16 0-24l-5-50h-3" />
        <path d="M-16 21c0-26 32-26 32 0 0 15-7 26-16 26s-16-11-16-26Z" />
      </g>
      <path d="M0 50v122" stroke="var(--edge)" strokeWidth="7" strokeDasharray="5 3" strokeLinecap="butt" />
      <path d="M-4 40q4 2 8 0" />
      <path
        d="M-2 96c-3-22 11-22 9 0v66c6 18 11 36 9 70 1 18-1 34-2 52M16 198q6 6 6 18M16 240q5 8 5 16M6 84c4-22 30-24 35 8q1 26 15 74"
        stroke="var(--radiology-mark)"
        strokeWidth="2.5"
      />
      <g fill={field} strokeWidth="1.5">
        <path d="M-13 22c-3-24 29-24 26 0-2 4-9 3-13 1-4 2-11 3-13 1ZM0 5v18M-7 9q5 3 1 7t2 5M7 9q-5 3-1 7t-2 5" />
        <path d="M-5 70c-12 0-22 18-23 42 9-4 17-5 23-4ZM7 70c12 0 20 18 21 42-9-4-15-5-21-4Z" />
        <path d="M-6 97c3-6 9-5 12-1 8 4 10 15 7 20-10 2-20-3-21-11q-1-5 2-8Z" />
        <path d="M-28 117c10-4 22-3 30 2-3 8-16 12-29 16q-2-9-1-18ZM9 119c9-4 18 0 17 8-1 11-11 14-20 10 5-4 6-6 5-10Z" />
        <path d="M-17 137c8-3 8 14 0 13-8-1-8-12 0-13ZM17 137c-8-3-8 14 0 13 8-1 8-12 0-13ZM-6 168h12q2 7-6 8-8-1-6-8Z" />
        <path d="M-13 168a5 5 0 0 0-8 1l-4-2q-4 3-2 7l4 5 4 43q-5 2-4 9 7 4 14 0 2-7-4-10l-6-45 2-2a5 5 0 0 0 4-6Z" />
        <path d="M-23 235q7-3 14 0 0 7-4 11l1 34 2 6q-5 4-10 0l1-40q-4-4-4-11Z" />
        <circle cx="-16" cy="226" r="4" />
        <circle cx="19" cy="102" r="10" />
      </g>
      <path d={bowel} strokeWidth="7.5" />
      <path d={bowel} stroke={field} strokeWidth="4.5" />
      <path d="M20 104v0M-7 31v0M7 31v0" strokeWidth="3.5" />
    </g>
  )
}

function Child() {
  return (
    <g transform="translate(196 148)" fill={field}>
      <Halves d="M-1 34h6v4c2 4 12 4 16 9 5 6 4 19 7 31l5 22c3 6 3 13 1 18-2 3-5 2-6-1l-2-13-6-24c-2-6-2-14-3-20 1 16-2 22 0 36 1 16-1 30-1 46l-2 16c3 3 7 5 7 8H5c-1-3 1-6 1-10l-3-28-2-24h-2" />
      <path d="M-14 16c0-24 28-24 28 0 0 12-6 20-14 20s-14-8-14-20Z" />
      <path
        d="M-14 16c0-24 28-24 28 0-10 0-18-3-20-8q-2 6-8 8Z"
        fill="var(--edge)"
        fillOpacity=".5"
        stroke="none"
      />
      <path d="M-14 16c0-24 28-24 28 0-10 0-18-3-20-8q-2 6-8 8ZM-4 29q4 3 8 0" fill="none" />
      <path d="M-6 22v0M6 22v0" strokeWidth="3" />
    </g>
  )
}

/** An ambulance; a syringe with a tracer; a needle that goes to a spot below the skin, between the corners of an exposure. */
function Signs() {
  return (
    <g fill="var(--paper)">
      <path d="M176 11V6h7v5M164 11h30v25h-30ZM194 18h9l9 9v9h-18" />
      <path d="M198 22h4l5 5h-9Z" strokeWidth="1.5" />
      <path d="M177 16h5v5h5v5h-5v5h-5v-5h-5v-5h5Z" strokeWidth="1.5" fill={field} />
      <circle cx="174" cy="37" r="4.5" />
      <circle cx="202" cy="37" r="4.5" />
      <g transform="translate(168 86) rotate(-34)">
        <path d="M0 0h12m33-7V7m0-7h-9M12-7h24V7H12Z" />
        <path d="M12-7h15V7H12Z" fill={field} />
      </g>
      <path d="M162 90v0M160 97v0M167 95v0" strokeWidth="4" stroke="var(--radiology-mark)" />
      <path d="M166 122q20-9 40 0v14h-40Z" fill="var(--shade)" stroke="none" />
      <path d="M166 122q20-9 40 0" fill="none" />
      <circle cx="181" cy="128" r="5" fill={field} stroke="var(--radiology-mark)" />
      <path d="M182 127l12-16m-3-2 6-8 7 5-6 8Zm9-6 4-5m-4-3 8 6" />
      <path
        d="M164 113v-7h7M208 130v7h-7M171 137h-7v-7"
        stroke="var(--imaging)"
        strokeWidth="3"
        fill="none"
      />
    </g>
  )
}
