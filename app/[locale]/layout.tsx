import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { isLocale, locales } from '../../lib/locales.ts'

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfcfa' },
    { media: '(prefers-color-scheme: dark)', color: '#11181c' },
  ],
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.map(locale => ({ locale }))
}

/** Browsers that know them fetch the next page when a link is about to be pressed; others ignore them. */
const speculationRules = JSON.stringify({
  prefetch: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }],
})

export default async function RootLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const { locale } = await params
  return (
    <html lang={isLocale(locale) ? locale : 'en'}>
      <body>
        {children}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file; React would escape its quotes */}
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculationRules }} />
      </body>
    </html>
  )
}
