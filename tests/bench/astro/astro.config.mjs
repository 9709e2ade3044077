// @ts-nocheck its packages belong to the install of the measurements, which a clone need not have
import { createRequire } from 'node:module'
import { join } from 'node:path'
import react from '@astrojs/react'
import { defineConfig } from 'astro/config'

/** The project's root. */
const site = process.env.SITE_ROOT ?? ''
const tailwind = createRequire(join(site, 'package.json'))('@tailwindcss/postcss')

/** Content is text, as the site's own bundler is told. */
const text = {
  name: 'text',
  enforce: 'pre',
  transform: (code, id) => (/\.(mdx|yaml)$/.test(id) ? `export default ${JSON.stringify(code)}` : undefined),
}

export default defineConfig({
  integrations: [react()],
  publicDir: join(site, 'public'),
  build: { format: 'file' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [text],
    resolve: { alias: { site }, dedupe: ['react', 'react-dom'] },
    css: { postcss: { plugins: [tailwind()] } },
    environments: { prerender: { resolve: { noExternal: true } } },
  },
})
