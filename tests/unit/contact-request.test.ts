import { describe, expect, it } from 'vitest'
import { formatPhone, readPhone } from '../../lib/contact/phone.ts'
import { newReference, referencePattern } from '../../lib/contact/reference.ts'
import { parseRequest } from '../../lib/contact/request.ts'
import { badBodies, goodBody } from '../fixtures/requests/bad.ts'

const parse = (body: string) => parseRequest(new URLSearchParams(body), 'en')

describe('a request', () => {
  it('is read as it was meant', () => {
    expect(parse(goodBody({ name: '  Ana López ', message: 'one\r\ntwo' }))).toMatchObject({
      ok: true,
      request: {
        name: 'Ana López',
        phone: '+13055550142',
        email: 'ana@example.com',
        language: 'es',
        contactTime: 'morning',
        message: 'one\ntwo',
      },
    })
  })

  it('needs only a name and a telephone number', () => {
    const parsed = parse('name=Ana&phone=3055550142')
    expect(parsed).toMatchObject({
      ok: true,
      request: { language: 'en', contactTime: 'any', email: '', message: '' },
    })
  })

  it.each([
    ['100 letters', { name: 'ñ'.repeat(100) }],
    ['1,000 characters, line breaks counted once', { message: `${'a\r\n'.repeat(333)}a` }],
    ['500 emoji', { message: '🦴'.repeat(500) }],
    ['a name in another script', { name: '李小龍' }],
    ['a name with an apostrophe and hyphens', { name: "Jean-Luc O'Brien-D’Ávila" }],
    ['HTML, which is text', { message: '<b>knee</b> & "back"' }],
    ['another language', { language: 'other' }],
  ])('may hold %s', (_, changes) => {
    expect(parse(goodBody(changes as never))).toMatchObject({ ok: true })
  })

  it('may hold invisible marks of direction, which come along when a number is copied', () => {
    const parsed = parse(goodBody({ phone: '\u202a+1 (305) 555-0142\u202c' }))
    expect(parsed).toMatchObject({ ok: true, request: { phone: '+13055550142' } })
  })

  it('says of a long email that it is too long', () => {
    const parsed = parse(goodBody({ email: `${'a'.repeat(243)}@example.com` }))
    expect(parsed).toMatchObject({ problems: { email: 'too-long' } })
  })

  it('has more than 150 ways to be wrong', () => {
    expect(badBodies.length).toBeGreaterThanOrEqual(150)
    expect(new Set(badBodies.map(({ name }) => name)).size).toBe(badBodies.length)
  })

  it.each(badBodies)('is refused: $name', ({ body, field }) => {
    const parsed = parse(body)
    if (parsed.ok) throw new Error('It was taken.')
    expect(Object.keys(parsed.problems).length).toBeGreaterThan(0)
    if (field) expect(Object.keys(parsed.problems)).toEqual([field])
  })

  it('comes back as it was typed, the trap emptied', () => {
    const parsed = parse(goodBody({ phone: ' 305 ', website: 'x', message: '<b>' }))
    expect(parsed).toMatchObject({ ok: false, values: { phone: '305', message: '<b>', name: 'Ana López' } })
    expect(parsed.ok || 'website' in parsed.values).toBe(false)
  })
})

describe('a telephone number', () => {
  it.each([
    ['(305) 555-0142', '+13055550142', '(305) 555-0142'],
    ['305.555.0142', '+13055550142', '(305) 555-0142'],
    ['1 305 555 0142', '+13055550142', '(305) 555-0142'],
    ['+1 (305) 555-0142', '+13055550142', '(305) 555-0142'],
    ['+52 55 1234 5678', '+525512345678', '+52 55 1234 5678'],
    ['011 53 5 234 5678', '+5352345678', '+53 5 2345678'],
    ['0057 601 234 5678', '+576012345678', '+57 601 2345678'],
    ['305 555 0142 ext. 12', '+13055550142;ext=12', '(305) 555-0142 ext. 12'],
    ['305 555 0142 extensión 4', '+13055550142;ext=4', '(305) 555-0142 ext. 4'],
  ])('%s', (typed, number, shown) => {
    expect(readPhone(typed)).toEqual({ number })
    expect(formatPhone(number)).toBe(shown)
  })
})

describe('a reference', () => {
  it('is as its pattern says, and not given twice', () => {
    const references = Array.from({ length: 5000 }, newReference)
    expect(references.filter(reference => !referencePattern.test(reference))).toEqual([])
    expect(new Set(references).size).toBe(5000)
  })
})
