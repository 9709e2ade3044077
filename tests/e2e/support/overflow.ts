import type { Page } from 'playwright/test'

/** The elements that stand out of the screen's sides, and the page itself if it scrolls sideways. */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const out = [...document.body.querySelectorAll<HTMLElement>('*:not(svg *)')].filter(element => {
      const { left, right, width, height } = element.getBoundingClientRect()
      // What is hidden for eyes but not for screen readers is a pixel large, and cuts off what it holds.
      const hidden = element.closest('.sr-only') || width <= 1 || height <= 1
      const seen = !hidden && element.checkVisibility({ visibilityProperty: true })
      return seen && (right > clientWidth + 1 || left < -1)
    })
    const names = out.map(({ tagName, className, textContent }) => {
      return `<${tagName.toLowerCase()} class="${className}"> ${textContent?.trim().slice(0, 40)}`
    })
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`, ...names] : names
  })
}
