// @ts-check
// Shortens the list of pages as one types. Without script the whole list stands there.

/**
 * Lower case, without accents, parted at all that is no letter or number: "X-ray" is "x" and "ray", as in data-words
 * (lib/content/search-words.ts). @param {string} text @returns {string[]}
 */
const wordsOf = text =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? []

const box = document.querySelector('[data-filter]')
const field = box?.querySelector('input')
const count = box?.querySelector('[data-count]')
const call = document.querySelector('[data-call]')
const topics = [...document.querySelectorAll('[data-topic]')]

/** Leaves the pages that have, for each word of the query, a word that begins with it. @param {string} query */
function filter(query) {
  const words = wordsOf(query)
  let found = 0
  for (const topic of topics) {
    const items = [...topic.querySelectorAll('li')]
    for (const item of items) {
      const text = ` ${item.dataset.words}`
      item.hidden = !words.every(word => text.includes(` ${word}`))
    }
    const shown = items.filter(item => !item.hidden).length
    if (topic instanceof HTMLElement) topic.hidden = shown === 0
    found += shown
  }
  return found
}

if (box instanceof HTMLElement && field && count) {
  box.hidden = false
  const update = () => {
    const found = filter(field.value)
    if (call instanceof HTMLElement) call.hidden = found > 0
    const { none = '', one = '', some = '' } = box.dataset
    const sentence = found === 0 ? none : found === 1 ? one : some
    count.textContent = field.value === '' ? '' : sentence.replace('{count}', String(found))
  }
  field.addEventListener('input', update)
  field.value = new URLSearchParams(location.search).get('q') ?? field.value
  update()
}
