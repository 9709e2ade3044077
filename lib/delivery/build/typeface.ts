import { readdir } from 'node:fs/promises'

/** What Next writes for a typeface that a sheet names: a hint that fetches nothing. */
const hint = '<link rel="preconnect" href="/" crossorigin=""/>'

type Preload = {
  /** What to do with a page's HTML. */
  into: (html: string) => string
  /** @throws Error if there is a typeface, and none of these pages had the hint */
  demand: (pages: readonly string[]) => void
}

/**
 * Fetches the typefaces with the page instead of after its sheet, so that no line moves when they arrive.
 * @param media the folder of the build's hashed files
 */
export async function preloadTypefaces(media: string): Promise<Preload> {
  const files = (await readdir(media).catch(() => [])).filter(name => name.endsWith('.woff2'))
  const links = files.map(
    file =>
      `<link rel="preload" href="/_next/static/media/${file}" as="font" type="font/woff2" crossorigin=""/>`,
  )
  return {
    into: html => html.replace(hint, links.join('')),
    demand: pages => {
      if (files.length === 0 || pages.length === 0 || pages.some(html => html.includes(links.join(''))))
        return
      throw new Error(
        `No page has Next's hint ${hint}, so the typeface would come after the sheet and lines would move. ` +
          'See what Next writes for a typeface now, and correct `hint` in lib/delivery/build/typeface.ts.',
      )
    },
  }
}
