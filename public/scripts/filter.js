// @ts-check
// Finds pages or words as one types, the best first. Without script the whole list stands there.

/**
 * What an item is found by, by weight: its names, what it is about, all its other words.
 * @typedef {string[]} Item
 */

/** How much a word counts by where it stands: in the names, in what it is about, in the rest. */
const weights = [8, 3, 1]

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

/** @param {string[]} texts @returns {Item} with a space on both sides of every word */
export const itemOf = texts => texts.map(text => ` ${wordsOf(text).join(' ')} `)

/** How well a word, or its beginning, meets an item; 0 if not at all. @param {Item} item @param {string} word */
function meets(item, word) {
  const at = item.findIndex(words => words.includes(` ${word}`))
  return (weights[at] ?? 0) * (item[at]?.includes(` ${word} `) ? 2 : 1)
}

/** How many letters to add, drop or change until a word is how another begins. @param {string} word @param {string} other */
function distance(word, other) {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 0; i < word.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < other.length; j++) {
      const change = (row[j] ?? 0) + (word[i] === other[j] ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return Math.min(...row)
}

/**
 * What a word that stands nowhere may mean: those with the fewest other letters, at most two of seven or more, one of
 * five or six. @param {string} word @param {Set<string>} known
 */
function meant(word, known) {
  let least = word.length < 5 ? 0 : word.length < 7 ? 1 : 2
  /** @type {string[]} */
  let best = []
  for (const other of least > 0 ? known : []) {
    const letters = other.length + least < word.length ? Infinity : distance(word, other)
    if (letters > least) continue
    if (letters < least) best = []
    least = letters
    best.push(other)
  }
  return best
}

/**
 * The places of the items that have every word of the query, the best first. Where none has, misspelt words are taken
 * for those they are near to; where still none has, the items that come nearest.
 * @param {Item[]} items @param {string} query @returns {{ found: number[], near: boolean }}
 */
export function find(items, query) {
  let near = false
  const scores = items.map(() => 0)
  const missing = items.map(() => 0)
  for (const word of wordsOf(query)) {
    let met = items.map(item => meets(item, word))
    if (!met.some(Boolean)) {
      near = true
      const others = meant(word, new Set(items.flatMap(item => item.join('').split(' '))))
      met = items.map(item => Math.max(0, ...others.map(other => meets(item, other))))
    }
    // A word that few items have says more than one that stands in all.
    const rare = Math.log(items.length / (met.filter(Boolean).length || 1)) + 0.01
    for (const [at, value] of met.entries()) {
      scores[at] = (scores[at] ?? 0) + value * rare
      if (value === 0) missing[at] = 1
    }
  }
  const all = items.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  const whole = all.filter(at => missing[at] === 0)
  if (whole.length > 0) return { found: whole, near }
  const enough = (scores[all[0] ?? 0] ?? 0) / 4
  return { found: all.filter(at => (scores[at] ?? 0) > enough), near: true }
}

/** @param {HTMLElement} box with the field, and the sentences that say how many were found */
function start(box) {
  const field = box.querySelector('input')
  const count = box.querySelector('[data-count]')
  const call = document.querySelector('[data-call]')
  const elements = [...document.querySelectorAll('[data-words]')]
  const lists = elements.map(element => element.parentElement)
  /** What stands there while nothing is looked for: the groups, and the links to them. */
  const groups = [...document.querySelectorAll('[data-group]')]
  const results = lists[0]?.cloneNode(false)
  if (!field || !count || !(results instanceof HTMLElement)) return

  const items = elements.map(element => {
    const [names = '', about = '', rest = ''] = (element.getAttribute('data-words') ?? '').split('|')
    const seen = [...element.children].map(({ textContent }) => textContent)
    return itemOf([names, `${about} ${seen.join(' ')}`, rest])
  })
  const update = () => {
    const query = field.value.trim()
    for (const [at, element] of elements.entries()) lists[at]?.append(element)
    for (const group of groups) group.toggleAttribute('hidden', query !== '')
    results.remove()
    const { found, near } = find(items, query)
    if (query !== '') {
      results.append(...found.flatMap(at => elements[at] ?? []))
      if (found.length > 0) groups[0]?.before(results)
    }
    call?.toggleAttribute('hidden', found.length > 0)
    const { none = '', one = '', some = '', near: nearest = '' } = box.dataset
    const sentence = found.length === 0 ? none : near ? nearest : found.length === 1 ? one : some
    count.textContent = query === '' ? '' : sentence.replace('{count}', String(found.length))
  }
  box.hidden = false
  field.addEventListener('input', update)
  field.value = new URLSearchParams(location.search).get('q') ?? field.value
  if (field.value !== '') update()
}

const box = globalThis.document?.querySelector('[data-filter]')
if (box instanceof HTMLElement) start(box)
