import type { ReactNode } from 'react'
import type { Clinic } from '../lib/content/schema/clinic.ts'

/** The clinic's number as a link that dials it. */
export function PhoneLink({
  clinic,
  className,
  children,
}: {
  clinic: Clinic
  className?: string
  children?: ReactNode
}) {
  return (
    <a className={className ?? 'number'} href={`tel:${clinic.phone.number}`}>
      {children ?? clinic.phone.display}
    </a>
  )
}

export function EmergencyLink({ className, children = '911' }: { className?: string; children?: ReactNode }) {
  return (
    <a className={className} href="tel:911">
      {children}
    </a>
  )
}

/** A sentence of the interface with the clinic's number at `{phone}`, which never breaks over two lines. */
export function CallSentence({
  sentence,
  clinic,
  link = false,
}: {
  sentence: string
  clinic: Clinic
  /** The number dials; not within another link. */
  link?: boolean
}) {
  const [before, after] = sentence.split('{phone}')
  return (
    <span>
      {before}
      {link ? <PhoneLink clinic={clinic} /> : <span className="number">{clinic.phone.display}</span>}
      {after}
    </span>
  )
}

/** The contact page's address; `from` tells it which article sent the visitor. */
export function contactPath(contact: string, from?: string): string {
  return from ? `${contact}?from=${from}` : contact
}
