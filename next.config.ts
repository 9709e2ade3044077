import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // Turns the build into the finished site in .next/site, without the framework's scripts.
  adapterPath: fileURLToPath(new URL('./lib/delivery/adapter.ts', import.meta.url)),
  poweredByHeader: false,
  // Our server has no image optimizer: pictures are made ready in public/.
  images: { unoptimized: true },
  // `npm test` checks the types; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Loaded by Node as they are, once for the server and the route handlers.
  serverExternalPackages: ['age-encryption', 'libphonenumber-js', 'nodemailer', 'otpauth', 'pg'],
  // Content is read as text and compiled in lib/content.
  turbopack: { rules: { '*.mdx': { type: 'text' }, '*.yaml': { type: 'text' } } },
}

export default config
