import { describe, expect, it } from 'vitest'
import { parseEnv } from '../../lib/env.ts'

describe('the settings', () => {
  it('have values for a first start', () => {
    expect(parseEnv({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      siteUrl: 'http://localhost:3000',
      retentionDays: 90,
      trustedProxyHops: 0,
      databaseUrl: undefined,
      sealTo: undefined,
    })
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

describe('the settings of the appointment form', () => {
  it('name a bad server without repeating the password in its address', () => {
    const bad = () => parseEnv({ DATABASE_URL: 'mysql://clinic:hunter2@db', SMTP_URL: 'https://a:hunter2@b' })
    expect(bad).toThrow('DATABASE_URL: write postgres://')
    expect(bad).toThrow('SMTP_URL: write smtps://')
    expect(bad).not.toThrow('hunter2')
  })

  it('take several people to notify, and refuse what is no address', () => {
    expect(parseEnv({ NOTIFY_TO: 'a@example.org, b@example.org' }).notifyTo).toEqual([
      'a@example.org',
      'b@example.org',
    ])
    expect(() => parseEnv({ NOTIFY_TO: 'the front desk' })).toThrow('NOTIFY_TO="the front desk": write one')
    expect(() => parseEnv({ SEAL_TO: 'AGE-SECRET-KEY-1' })).toThrow('it begins with age1')
  })
})
