/**
 * The known name that a misspelt one most likely means.
 * @returns undefined when none is within a third of the name's length (at least two letters)
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map(candidate => ({ candidate, distance: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  const best = ranked[0]
  return best && best.distance <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : undefined
}

/** `Did you mean "x"? ` or, when nothing is near, an empty text. */
export function didYouMean(name: string, known: readonly string[]): string {
  const candidate = known.find(field => field === sameMeaning[name]) ?? nearest(name, known)
  return candidate === undefined ? '' : `Did you mean "${candidate}"? `
}

/** Words that people write for a field whose name has other letters. */
const sameMeaning: Record<string, string> = { date: 'on', day: 'on', when: 'on', name: 'by', who: 'by' }

/** Levenshtein: how many letters to add, drop or change. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...to].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
