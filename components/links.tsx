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
    <a className={className ?? 'whitespace-nowrap'} href={`tel:${clinic.phone.number}`}>
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
