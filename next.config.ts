import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  turbopack: { rules: { '*.mdx': { type: 'text' }, '*.yaml': { type: 'text' } } },
}

export default config
