import '../../components/styles/staff.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { staffLocale } from './session.ts'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { robots: { index: false }, formatDetection: { telephone: false } }

export const viewport: Viewport = { colorScheme: 'light dark' }

export default async function StaffLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await staffLocale()}>
      <body>{children}</body>
    </html>
  )
}
