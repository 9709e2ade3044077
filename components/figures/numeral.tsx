import { Digits } from './digits.tsx'

/** A number up to 99 in the ring of the reading, round its middle. */
export function Numeral({ number, x, y }: { number: number; x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="10" fill="var(--radiology-wash)" stroke="var(--radiology-mark)" />
      <Digits text={String(number)} x={number > 9 ? -7.5 : -3} y={-5} height={10} />
    </g>
  )
}
