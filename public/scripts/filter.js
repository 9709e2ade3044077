// @ts-check
// Finds pages or words as one types, the best first.

/**
 * What an item is found by, by weight: its names, its title, what it is about, all its other words.
 * @typedef {string[]} Item
 */

/** How much the beginning of a word counts by where it stands; a whole word counts twice that. */
const weights = [12, 8, 3, 1]

/** Parted as lib/content/search-words.ts does it: "X-ray" is "x" and "ray". @param {string} text @returns {string[]} */
const wordsOf = text =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? []

/**
 * @param {string} words as in data-words @param {string} title on the page @param {string} text below it
 * @returns {Item} with a space on both sides of every word
 */
export function itemOf(words, title, text) {
  const [names = '', titles = '', about = '', rest = ''] = words.split('|')
  return [names, `${titles} ${title}`, `${about} ${text}`, rest].map(part => ` ${wordsOf(part).join(' ')} `)
}

/** How well a word, or its beginning, meets an item; 0 if not at all. @param {Item} item @param {string} word */
function meets(item, word) {
  const at = item.findIndex(words => words.includes(` ${word}`))
  return (weights[at] ?? 0) * (item[at]?.includes(` ${word} `) ? 2 : 1)
}

/** Letters to change until a word is how another begins. @param {string} word @param {string} other */
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
 * What a misspelt word may mean: those with the fewest other letters, at most one of five or six, two of more.
 * @param {string} word @param {Set<string>} known
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
 * Where the items stand that have every word, the best first. A word that none has is taken for those near to it;
 * where no item has all, those that have most.
 * @param {Item[]} items @param {string} query @returns {{ found: number[], near: boolean }}
 */
export function find(items, query) {
  let near = false
  const ranked = items.map((_, at) => ({ at, score: 0, whole: true }))
  for (const word of wordsOf(query)) {
    let met = items.map(item => meets(item, word))
    if (!met.some(Boolean)) {
      near = true
      const others = meant(word, new Set(items.flatMap(item => item.join('').split(' '))))
      met = items.map(item => Math.max(0, ...others.map(other => meets(item, other))))
    }
    // A word that few items have says more than one that stands in all.
    const rare = Math.log(items.length / (met.filter(Boolean).length || 1)) + 0.01
    for (const result of ranked) {
      const value = met[result.at] ?? 0
      result.score += value * rare
      result.whole &&= value > 0
    }
  }
  ranked.sort((a, b) => b.score - a.score)
  let found = ranked.filter(({ whole }) => whole)
  if (found.length === 0) {
    near = true
    found = ranked.filter(({ score }) => score > (ranked[0]?.score ?? 0) / 4)
  }
  return { found: found.map(({ at }) => at), near }
}

/** @param {HTMLElement} box the field and its sentences */
function start(box) {
  const field = box.querySelector('input')
  const count = box.querySelector('[data-count]')
  const call = document.querySelector('[data-call]')
  const elements = [...document.querySelectorAll('[data-words]')]
  const lists = elements.map(element => element.parentElement)
  /** What makes room for what is found. */
  const groups = [...document.querySelectorAll('[data-group]')]
  const results = lists[0]?.cloneNode(false)
  if (!field || !count || !(results instanceof HTMLElement)) return

  /** @type {Item[]} read when first used: it takes a moment */
  const items = []
  const read = () => {
    if (items.length > 0) return
    for (const element of elements) {
      const [title = '', ...texts] = [...element.children].map(({ textContent }) => textContent ?? '')
      items.push(itemOf(element.getAttribute('data-words') ?? '', title, texts.join(' ')))
    }
  }
  const update = () => {
    read()
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
  field.addEventListener('focus', read)
  field.addEventListener('input', update)
  field.value = new URLSearchParams(location.search).get('q') ?? field.value
  if (field.value !== '') update()
}

/** @type {HTMLElement | null | undefined} */
const box = globalThis.document?.querySelector('[data-filter]')
if (box) start(box)
