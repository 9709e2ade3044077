import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listFiles } from './house.ts'

const tokens = readFileSync('components/styles/tokens.css', 'utf8')
const [light = '', dark = ''] = tokens.split('(prefers-color-scheme: dark)')

function colour(name: string, scheme: string): string | undefined {
  return new RegExp(`--${name}: (#[0-9a-f]+);`).exec(scheme)?.[1]
}

/** Every colour of a text in its order. */
function coloursIn(text: string): string[] {
  return text.match(/#[0-9a-f]{3,8}\b/g) ?? []
}

test('the browser’s own frame has the colour of the paper', () => {
  const layout = readFileSync('app/[locale]/layout.tsx', 'utf8')
  expect(coloursIn(layout)).toEqual([colour('paper', light), colour('paper', dark)])
})

test('the icon has the colours of the marks and the ink', () => {
  const icon = readFileSync('app/icon.svg', 'utf8')
  const marks = [colour('imaging-mark', light), colour('radiology-mark', light)]
  expect(coloursIn(icon)).toEqual([colour('ink', light), colour('ink', dark), ...marks])
})

test('no other sheet repeats a colour of tokens.css, but that of paper', () => {
  const named = new Set(coloursIn(tokens))
  const sheets = listFiles('components/styles').filter(file => !/(tokens|print)\.css$/.test(file))
  const again = sheets.flatMap(file =>
    coloursIn(readFileSync(file, 'utf8'))
      .filter(value => named.has(value))
      .map(value => `${file}: ${value}`),
  )
  expect(again).toEqual([])
})
