import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importsOf, lineCount, listFiles, median, sourceFiles } from './house.ts'

const imports = sourceFiles(['app', 'components', 'lib', 'tests', 'public', 'content']).flatMap(importsOf)

/** The import lines that a rule forbids, as a reader would quote them. */
function forbidden(rule: (line: (typeof imports)[number]) => boolean): string[] {
  return imports.filter(rule).map(({ file, line }) => `${file}: ${line}`)
}

describe('imports run one way', () => {
  test('app is where the two halves meet', () => {
    const rooms = new Set(imports.filter(({ from }) => from === 'app').map(({ to }) => to))
    expect(rooms).toContain('lib')
    expect(rooms).toContain('components')
  })

  test('app asks only lib and components', () => {
    const rooms = [undefined, 'app', 'lib', 'components']
    expect(forbidden(({ from, to }) => from === 'app' && !rooms.includes(to))).toEqual([])
  })

  test('components know of lib only its types, the list of languages and the fields of the form', () => {
    const allowed = (typeOnly: boolean, target: string) =>
      typeOnly || ['lib/locales.ts', 'lib/contact/fields.ts'].includes(target)
    expect(
      forbidden(({ from, to, typeOnly, target }) => {
        if (from !== 'components' || to === undefined || to === 'components') return false
        return to !== 'lib' || !allowed(typeOnly, target)
      }),
    ).toEqual([])
  })

  test('components read neither files, nor the environment, nor anything else of node', () => {
    expect(
      forbidden(({ from, target }) => from === 'components' && /^(node:|fs|path|next\/)/.test(target)),
    ).toEqual([])
  })

  test('lib sees neither components nor app, and draws nothing', () => {
    expect(
      forbidden(({ from, to, typeOnly, target }) => {
        if (from !== 'lib') return false
        return (
          (to !== undefined && to !== 'lib') ||
          (!typeOnly && (target === 'react' || target.startsWith('react-dom')))
        )
      }),
    ).toEqual([])
    expect(listFiles('lib').filter(file => /\.[jt]sx$/.test(file))).toEqual([])
  })

  test('nothing outside app imports app', () => {
    expect(forbidden(({ from, to }) => from !== 'app' && to === 'app')).toEqual([])
  })

  test('what goes out as it is imports nothing of the house', () => {
    expect(forbidden(({ from, to }) => from === 'public' && to !== undefined && to !== 'public')).toEqual([])
  })
})

describe('the rooms', () => {
  test('content holds no code', () => {
    const kinds = /\.(mdx|md|yaml)$/
    expect(listFiles('content').filter(file => !kinds.test(file))).toEqual([])
  })

  test('no file does nothing but hand on what others export', () => {
    const barrels = sourceFiles(['app', 'components', 'lib']).filter(({ text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').replace(/\s+/g, ' ')
      const rest = code.replace(/export (type )?(\{[^}]*\}|\*( as \w+)?) from '[^']*';?/g, '')
      return rest !== code && rest.trim() === ''
    })
    expect(barrels.map(({ file }) => file)).toEqual([])
  })

  test('no source file is longer than 150 lines', () => {
    const long = sourceFiles(['app', 'components', 'lib']).filter(({ text }) => lineCount(text) > 150)
    expect(long.map(({ file, text }) => `${file}: ${lineCount(text)} lines`)).toEqual([])
  })

  test('no sheet is longer than 220 lines', () => {
    const sheets = listFiles('components')
      .filter(file => file.endsWith('.css'))
      .map(file => ({ file, lines: lineCount(readFileSync(file, 'utf8')) }))
    expect(
      sheets.filter(({ lines }) => lines > 220).map(({ file, lines }) => `${file}: ${lines} lines`),
    ).toEqual([])
  })

  test('the median source file has at most 60 lines', () => {
    expect(
      median(sourceFiles(['app', 'components', 'lib']).map(({ text }) => lineCount(text))),
    ).toBeLessThanOrEqual(60)
  })
})
