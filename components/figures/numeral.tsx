/** A number up to 99 in the ring of the reading: drawn, so that it grows with its drawing; the list beside it is text. */
export function Numeral({ number, x, y }: { number: number; x: number; y: number }) {
  const two = number > 9
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="10" fill="var(--radiology-wash)" stroke="var(--radiology-mark)" />
      {two && <path d={digits[Math.floor(number / 10)]} transform="translate(-4)" />}
      <path d={digits[number % 10]} transform={two ? 'translate(3)' : undefined} />
    </g>
  )
}

/** The digits from 0, six wide and ten high, round a middle at 0. */
const digits = [
  'M0-5c-4 0-4 10 0 10s4-10 0-10',
  'M-2-3 0-5V5',
  'M-3-3c1-3 6-3 6 0Q3 0-3 5h6',
  'M-3-5h6l-4 4c5-1 5 6 1 6q-2 0-3-1',
  'M1 5V-5l-5 7h7',
  'M3-5h-5l-1 4c8-2 8 6 3 6q-2 0-3-1',
  'M2-5q-5 4-5 7c0 4 6 4 6 0S-2-2-3 1',
  'M-3-5h6L-1 5',
  'M0-5c-4 0-4 5 0 5s4-5 0-5M0 0c-5 0-5 5 0 5s5-5 0-5',
  'M-2 5q5-4 5-7c0-4-6-4-6 0S2 2 3-1',
]
