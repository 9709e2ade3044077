import { describe, expect, it } from 'vitest'
import { parseEnv } from '../../lib/env.ts'

describe('the settings', () => {
  it('have values for a first start', () => {
    expect(parseEnv({})).toEqual({ port: 3000, host: '127.0.0.1', siteUrl: 'http://localhost:3000' })
  })

  it('treat an empty variable as absent', () => {
    expect(parseEnv({ PORT: '', SITE_URL: '' }).port).toBe(3000)
  })

  it('drop the slash at the end of the public address', () => {
    expect(parseEnv({ SITE_URL: 'https://guide.example.org/' }).siteUrl).toBe('https://guide.example.org')
  })

  it('name every bad value at once, and what to write', () => {
    const bad = () => parseEnv({ PORT: 'eighty', SITE_URL: 'guide.example.org' })
    expect(bad).toThrow('PORT="eighty": write a whole number from 0 to 65535')
    expect(bad).toThrow('SITE_URL="guide.example.org": write the public address with its protocol')
  })
})
