import { readdir } from 'node:fs/promises'

/** What Next writes for a typeface that a sheet names: a hint that fetches nothing. */
const hint = '<link rel="preconnect" href="/" crossorigin=""/>'

/**
 * Fetches the typefaces with the page instead of after its sheet, so that no line moves when they arrive.
 * @param media the folder of the build's hashed files
 * @returns what to do with a page's HTML
 */
export async function preloadTypefaces(media: string): Promise<(html: string) => string> {
  const files = (await readdir(media).catch(() => [])).filter(name => name.endsWith('.woff2'))
  const links = files.map(
    file =>
      `<link rel="preload" href="/_next/static/media/${file}" as="font" type="font/woff2" crossorigin=""/>`,
  )
  return html => html.replace(hint, links.join(''))
}
