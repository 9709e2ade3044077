/**
 * A number as lines, from its upper left corner; drawn, so that it grows with its drawing in any typeface.
 * @param height in units of the drawing, as are `x`, `y` and `width`, the thickness of the lines
 */
export function Digits({ text, x, y, height, width = 2, stroke }: DigitsProps) {
  const scale = height / 16
  const startOf = (place: number) => 14 * place - (text.slice(0, place).includes('.') ? 7 : 0)
  return (
    <path
      d={[...text].map((sign, place) => `M${startOf(place)} 0${signs[sign]}`).join('')}
      transform={`translate(${x} ${y}) scale(${scale})`}
      strokeWidth={width / scale}
      stroke={stroke}
      fill="none"
    />
  )
}

/** Ten wide and sixteen high. */
const signs: Record<string, string> = {
  $: 'm9 3c-2-4-9-3-9 1s9 4 9 8-7 5-9 1m5-15v20',
  '\u2212': 'm1 8h8',
  '.': 'm2 16v0',
  0: 'm5 0c6 0 6 16 0 16s-6-16 0-16z',
  1: 'm2 3 4-3v16',
  2: 'm0 4c0-6 9-5 9 0 0 4-5 7-9 12h9',
  3: 'm0 2c2-3 9-3 9 2q0 4-5 4 6 0 6 4c0 5-7 5-10 2',
  4: 'm7 16v-16l-7 11h10',
  5: 'm9 0h-7l-1 7c3-3 9-2 9 4 0 6-7 6-10 3',
  6: 'm8 0c-9 5-10 16-3 16 6 0 6-9 0-9q-4 0-5 4',
  7: 'm0 0h10l-6 16',
  8: 'm5 7c-6-1-6-7 0-7s6 6 0 7c-7 1-7 9 0 9s7-8 0-9z',
  9: 'm9 5c0-7-9-7-9 0s9 6 9 0c0 5-1 9-5 11',
}

type DigitsProps = {
  text: string
  x: number
  y: number
  height: number
  width?: number
  stroke?: string
}
