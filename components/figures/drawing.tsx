import type { ReactNode } from 'react'

/** A machine, and whatever else makes pictures. */
export const machine = { fill: 'var(--imaging-wash)', stroke: 'var(--imaging-mark)' }

/** X-rays on their way, which nobody sees. */
export const beam = { fill: 'var(--imaging-mark)', fillOpacity: '.3', stroke: 'none' }

/** The ground of a drawing: ink lines with round ends. Its words stand beside it, so ears pass it by. */
export function Drawing({ size, width, children }: { size: string; width?: string; children: ReactNode }) {
  return (
    <svg
      width={width}
      viewBox={`0 0 ${size}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}
