import type { WholeArticle } from './article.ts'

/**
 * Every word of the page once, in small letters without accents. What is no letter or number parts words, a hyphen
 * and an apostrophe too: "X-ray" is "x" and "ray". public/scripts/filter.js parts what is typed by the same rule.
 */
export function searchWordsOf({ head, outline }: WholeArticle): string {
  const { title, short, description, answer } = head
  const texts = [title, short, description, answer.lead, ...answer.points.map(({ text }) => text)]
  const all = [...texts, ...outline.blocks, ...outline.questions.map(({ question }) => question)].join(' ')
  return searchWords(all)
}

/** The words of a text, each once, as the filter looks for them. */
export function searchWords(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return [...new Set(plain.match(/[\p{L}\d]+/gu))].sort().join(' ')
}
