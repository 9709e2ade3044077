import type { Page } from 'playwright/test'
import { extractText } from 'unpdf'
import { clinic } from './content.ts'

/** What stands at the foot of every sheet besides its number: the clinic, as content/clinic.yaml has it. */
export const paperFoot: string = bare(`${clinic.name} ${clinic.phone.display}`)

/** The text of each sheet of paper, bare. */
export async function sheetsOf(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false })
  // Page numbers fall into the middle of sentences.
  const numbered = new RegExp(`\\b\\d+ ?/ ?${text.length}\\b`, 'g')
  return text.map(sheet => bare(sheet.replace(numbered, '')))
}

/** The bare text of all sheets, without what stands at the foot of each. */
export function joinSheets(sheets: readonly string[]): string {
  return sheets.map(sheet => sheet.replaceAll(paperFoot, '')).join('')
}

/** What is left of a text when lines, hyphens and capitals may differ. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** Those texts that do not stand on the paper in their order. */
export function notOnPaper(paper: string, texts: readonly string[]): string[] {
  let from = 0
  return texts.filter(text => {
    const at = paper.indexOf(bare(text), from)
    if (at >= 0) from = at + bare(text).length
    return at < 0
  })
}
