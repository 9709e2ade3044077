import type { Mark } from '../lib/content/schema/article.ts'

/** The two marks overlapped: the same place. With the reader's dot it is the site's own mark. */
export function BothMark({ dot = false, className = 'mark-both' }: { dot?: boolean; className?: string }) {
  return (
    <svg className={className} viewBox="0 0 36 36" fill="none" strokeWidth={dot ? 3 : 3.6} aria-hidden="true">
      <path
        className="stroke-imaging-mark"
        d="M25 11V3H3v22h8"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <circle className="stroke-radiology-mark" cx="22.5" cy="22.5" r="11" />
      {dot && <circle className="fill-ink" cx="22.5" cy="22.5" r="3.6" />}
    </svg>
  )
}

/** Square = made, circle = read, overlapped = same place. */
export function PairMark({ of }: { of: Mark }) {
  if (of === 'both') return <BothMark />
  return <span className={`mark mark-${of}`} aria-hidden="true" />
}
