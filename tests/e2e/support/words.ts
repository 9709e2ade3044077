import type { Page } from 'playwright/test'

/** Something a reader sees or hears, and where it stands. */
export type Said = { text: string; where: string }

/**
 * All that the page says in its own language, folded and hidden parts too: texts, and those attributes
 * that are shown or read aloud. What is marked as another language is left out.
 */
export function saidOn(page: Page): Promise<Said[]> {
  return page.evaluate(() => {
    const attributes = ['alt', 'title', 'placeholder', 'aria-label', 'aria-description', 'value', 'content']
    const own = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang') === document.documentElement.lang &&
      !element.closest('script, style')
    const said: Said[] = []
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (own(parentElement)) {
        said.push({ text: textContent ?? '', where: parentElement?.outerHTML.slice(0, 80) ?? '' })
      }
    }
    for (const element of document.querySelectorAll('*')) {
      if (!own(element)) continue
      if (element.matches('meta:not([name=description], [property$=title], [property$=description])'))
        continue
      const spoken = element
        .getAttributeNames()
        .filter(name => attributes.includes(name) || /^data-(copied|one|some|label)$/.test(name))
      for (const name of spoken) {
        said.push({
          text: element.getAttribute(name) ?? '',
          where: `${name} of ${element.outerHTML.slice(0, 80)}`,
        })
      }
    }
    return said.map(({ text, where }) => ({ text: text.replace(/\s+/g, ' ').trim(), where }))
  })
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter(word => /\p{L}/u.test(word)).length
}
