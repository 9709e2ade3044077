import type { Ui } from '../../lib/content/schema/ui.ts'

/** Outlines of the bones in the picture's own pixels, 660 × 770, drawn one to three pixels outside the bone. */
const femur =
  'M237 2q-3 46-9 77t-11 41-26 34q-20 25-29 60-8 36-7 59 2 23 7 42 6 20 16 34t17 19 15 7 28 0q21-1 39-15 18-13 31-17 14-4 33-1 20 3 32 14 13 11 23 15 10 5 30 5 21 0 36-9t27-29 16-43q5-22 0-50t-19-57q-13-28-41-57t-37-48q-8-18-24-78'
const tibia =
  'M396 768q7-116 13-150 7-33 20-68t35-70 25-51q4-15 2-20t-12-10q-9-4-52-6-43-1-60-14-16-12-26-6-9 7-23 6t-30 7q-16 9-60 11-44 3-51 7-6 5-8 9-1 5 4 23 6 19 23 42 17 24 33 54 16 31 29 89t18 146'
const fibula =
  'M201 768q1-209 6-229 5-19 14-38 9-18 9-24 0-5-6-18-5-13-15-17t-27-1q-16 4-22 10-6 7-10 20t1 40q5 28-1 257'
const kneecap =
  'M340 165q-21-2-41 0-19 2-29 6-10 5-19 17t-12 29q-2 17 3 38t18 39q14 19 30 31 16 13 26 15 11 3 16 1 6-1 20-11t27-26 17-27q5-10 8-34t0-35-12-22q-9-10-20-15-10-4-32-6'

/** Where the lines of the labels touch the bones. */
const anchors = [
  [216, 112],
  [402, 218],
  [416, 612],
  [149, 646],
] as const

/** The computed radiograph of a right knee: on the left half as made, on the right as read, or both layers whole. */
export function KneeFilm({ words, halves = false, eager = false }: FilmProps) {
  return (
    <div className={halves ? 'film film-halves' : 'film'}>
      <picture>
        <source srcSet="/images/knee-xray.avif" type="image/avif" />
        <img
          src="/images/knee-xray.webp"
          width="660"
          height="770"
          alt={words.alt}
          decoding="async"
          loading={eager ? 'eager' : 'lazy'}
        />
      </picture>
      <svg viewBox="0 0 660 770" aria-hidden="true">
        <g className="layer-made">
          <path className="exposure" d="M30 86V34h52m496 0h52v52m0 598v52h-52m-496 0H30v-52" />
          <rect className="exposure" x="36" y="300" width="62" height="70" rx="4" />
          <text className="side" x="67" y="350" textAnchor="middle">
            {words.right}
          </text>
        </g>
        <g className="layer-read">
          <path d={femur} />
          <path d={tibia} />
          <path d={fibula} />
          <path d={kneecap} strokeDasharray="9 10" />
          <path
            className="reading-ring"
            d="M182 364c80-18 248-18 310 2 42 18-22 50-152 50s-212-14-182-42c12-12 62-22 134-24"
          />
          <path d="M194 112h22m296 52-110 54m138 216-34-38m-20 216h-70m-294 34h27" />
          {anchors.map(([x, y]) => (
            <circle key={x} cx={x} cy={y} r="6" />
          ))}
          <Label x={184} y={122} text={words.thigh} end />
          <Label x={522} y={174} text={words.kneecap} />
          <Label x={518} y={474} text={words.joint} />
          <Label x={518} y={512} text={words.space} />
          <Label x={496} y={622} text={words.shin} />
          <Label x={112} y={656} text={words.fibula} end />
        </g>
      </svg>
    </div>
  )
}

function Label({ x, y, text, end = false }: { x: number; y: number; text: string; end?: boolean }) {
  return (
    <text x={x} y={y} textAnchor={end ? 'end' : undefined}>
      {text}
    </text>
  )
}

type FilmProps = {
  words: Ui['figures']['knee']
  /** Left half as made, right half as read. */
  halves?: boolean
  /** Fetch the picture at once: it stands on the first screen. */
  eager?: boolean
}
