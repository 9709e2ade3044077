import type { Page } from 'playwright/test'

/** The colours that would reach paper. Pictures (the film of the light box) keep theirs. */
export function readInk(page: Page) {
  return page.evaluate(() => {
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number)
    const luminance = (color: string) => {
      const [r = 0, g = 0, b = 0] = channels(color).map(value => {
        const part = value / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const contrastOnWhite = (color: string) => 1.05 / (luminance(color) + 0.05)
    const clear = (color: string) => channels(color)[3] === 0
    const quote = (element: Element, color: string) =>
      `${element.className} "${element.textContent?.trim().slice(0, 40)}": ${color}`

    const shown = [...document.body.querySelectorAll('*:not(.film, .film *)')].filter(element =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    )
    const withText = shown.filter(({ childNodes }) =>
      [...childNodes].some(node => node instanceof Text && node.data.trim() !== ''),
    )
    const pale = withText.flatMap(element => {
      const { color } = getComputedStyle(element)
      return contrastOnWhite(color) < 4.5 ? [quote(element, color)] : []
    })
    const washed = shown.flatMap(element => {
      const { backgroundColor } = getComputedStyle(element)
      const area = element.clientWidth * element.clientHeight
      return area < 400 || clear(backgroundColor) || backgroundColor === 'rgb(255, 255, 255)'
        ? []
        : [quote(element, backgroundColor)]
    })
    const body = getComputedStyle(document.body)
    return { paper: body.backgroundColor, text: body.color, pale, washed }
  })
}
