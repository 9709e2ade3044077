import type { Ui } from '../../lib/content/schema/ui.ts'
import { machine } from './drawing.tsx'
import { Panels } from './panels.tsx'

/** What to bring, to wear and to leave at home. */
export function Bring({ words }: { words: Ui['figures']['bring'] }) {
  return (
    <Panels
      caption={words.caption}
      panels={[
        [words.bring, words.bringText, <Papers key="bring" />],
        [words.wear, words.wearText, <Clothes key="wear" />],
        [words.leave, words.leaveText, <House key="leave" />],
      ]}
    />
  )
}
/** An order and a list with the medicine beside it, a disc; three cards: with a face, with a cross, with a new hip. */
function Papers() {
  return (
    <g fill="var(--paper)">
      <path d="M8 4h42l14 14v64H8ZM50 4v14h14M16 52h40M16 60h28M30 74q5-10 7-4t6-2 4 3 8-2" />
      <path d="M16 21v-7h7M33 14h7v7M40 37v7h-7M23 44h-7v-7" stroke="var(--imaging)" strokeWidth="3" />
      <path d="M26 36c-4 4-8-3-3-5l6-9c-2-5 6-6 5-1 5 2 1 8-2 5l-5 7q1 2-1 3Z" />
      <path d="M82 4h56v78H82ZM92 16h6M106 16h22M92 28h6M106 28h22M92 40h6M106 40h12M92 52h6M106 52h6M92 64h6M106 64h6" />
      <path d="M122 48h30v34q0 4-4 4h-22q-4 0-4-4Z" fill="var(--shade)" />
      <path d="M119 38h36v10h-36ZM122 58h30v16h-30M132 66h10M137 61v10" />
      <g {...machine}>
        <circle cx="202" cy="44" r="34" />
        <path d="M178 44a24 24 0 0 1 17-23M226 44a24 24 0 0 1-17 23" />
        <circle cx="202" cy="44" r="11" />
        <circle cx="202" cy="44" r="4" fill="var(--paper)" />
      </g>
      <path
        d={`${card(4)}M48 111h20M48 121h20M48 131h12${card(84)}M122 111h26M122 121h26M93 136h38${card(164)}M208 111h20M208 121h20M208 131h12`}
      />
      <g fill="var(--shade)">
        <path d="M12 138c0-18 28-18 28 0Z" />
        <circle cx="26" cy="114" r="8" />
        <path d="M98 106h8v7h7v8h-7v7h-8v-7h-7v-8h7Z" />
        <path d="M183 107l16 8c2 2 1 5 0 8l-7 17c-2 4-5 2-5-1 0-8-1-13-6-18l-4-6Z" />
        <circle cx="178" cy="111" r="8" />
      </g>
    </g>
  )
}

/** The outline of a card whose left edge is at x. */
const card = (x: number) => `M${x} 102q0-6 6-6h60q6 0 6 6v38q0 6-6 6h-60q-6 0-6-6Z`

/** Loose clothes; a zipper, a hook and a metal button, each with a cross. */
function Clothes() {
  return (
    <g fill="var(--paper)">
      <path d="M32 24 8 36 2 70l17 4 2-10v62h60V64l2 10 17-4-6-34-24-12c-4 14-34 14-38 0Z" />
      <path d="M28 26c5 18 41 18 46 0" fill="none" />
      <path d="M109 24h54l4 122h-25l-6-74-6 74h-25Z" fill="var(--shade)" />
      <path d="M109 14h54v11h-54ZM133 25c-2 8-6 12-8 18M139 25c2 8 6 12 8 18" />
      <g strokeDasharray="2 3" strokeLinecap="butt" fill="none">
        <path d="M182 2 200 21M222 2 204 21" strokeWidth="6" />
        <path d="M202 26v22" strokeWidth="18" />
      </g>
      <path d="M192 16h20l-3 11h-14ZM198 27h8l2 17h-12Z" />
      <path d="M191 59h13a7 7 0 0 1 0 14h-13M226 57c-14 2-14 16 0 18" fill="none" />
      <path d="M181 57a5 5 0 0 1 10 0 5 5 0 0 1-10 0ZM181 75a5 5 0 0 1 10 0 5 5 0 0 1-10 0ZM224 55a5 5 0 0 1 10 0 5 5 0 0 1-10 0ZM224 77a5 5 0 0 1 10 0 5 5 0 0 1-10 0Z" />
      <circle cx="202" cy="126" r="20" />
      <circle cx="202" cy="126" r="14" fill="var(--shade)" />
      <path d="M197 121v0M207 121v0M197 131v0M207 131v0" strokeWidth="5" />
      <path d="M225 29l10 10m0-10-10 10M225 89l10 10m0-10-10 10M225 137l10 10m0-10-10 10" strokeWidth="4" />
    </g>
  )
}

/** A watch, a chain, a ring and earrings, in the house. */
function House() {
  return (
    <g fill="var(--paper)">
      <path d="M176 45V16h18v40" />
      <path d="M24 148V64L120 6l96 58v84Z" fill="var(--shade)" stroke="none" />
      <path d="M24 64v84h192V64M10 72 120 6l110 66" fill="none" />
      <path d="M47 80h18l2 58q-11 6-22 0Z" />
      <circle cx="56" cy="108" r="18" />
      <path d="M56 98v10l7 4" fill="none" />
      <path d="M96 54c2 52 58 52 60 0" pathLength="98" strokeWidth="5" strokeDasharray="0 7" fill="none" />
      <path d="M126 94c-9 8-9 17 0 17s9-9 0-17Z" />
      <circle cx="100" cy="126" r="15" />
      <circle cx="100" cy="126" r="11" fill="var(--shade)" />
      <path d="M100 115l-10-9 4-7h12l4 7Z" />
      <path d="M164 104V91a5 5 0 0 1 10 0v3M194 104V91a5 5 0 0 1 10 0v3" fill="none" />
      <path d="M164 104l9 18a10 10 0 1 1-18 0ZM194 104l9 18a10 10 0 1 1-18 0Z" />
    </g>
  )
}
