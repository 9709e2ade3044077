/**
 * A table for a spreadsheet, as RFC 4180 writes it, with the mark by which Excel knows UTF-8. A cell that a
 * spreadsheet would run as a formula (it begins with = + - @ or white space before them) is given an apostrophe.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(text: string): string {
  const harmless = /^\s*[=+\-@\t\r＝＋－＠|%]/.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}
