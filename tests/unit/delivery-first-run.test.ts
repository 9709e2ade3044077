import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { firstProgram } from '../../lib/cli/first-run/browser.mjs'
import { isBuilt } from '../../lib/cli/first-run/build.mjs'
import { fingerprint } from '../../lib/cli/first-run/fingerprint.mjs'
import { differences } from '../../lib/cli/first-run/install.mjs'
import { runSteps } from '../../lib/cli/first-run/test.mjs'
import { tooOld } from '../../lib/cli/node-version.mjs'
import { temporaryFolder } from './delivery-support.ts'

describe('the guard', () => {
  it.each(['24.0.0', '24.21.0', '26.1.0'])('lets Node %s pass', version => {
    expect(tooOld(version)).toBeUndefined()
  })

  it.each(['20.20.2', '22.18.0', '8.17.0'])('explains what to do on Node %s', version => {
    expect(tooOld(version)).toMatch(/^This is Node .*; the project needs Node 24 or newer\./)
    expect(tooOld(version)).toContain('npm install')
  })

  it('stops a program on an older Node', () => {
    const older = "Object.defineProperty(process.versions, 'node', { value: '20.1.0' })"
    const code = `${older}; await import('./lib/cli/guard.mjs'); console.log('went on')`
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code])
    expect([status, String(stdout)]).toEqual([1, ''])
    expect(String(stderr)).toContain('This is Node 20.1.0')
  })
})

describe('what is missing', () => {
  const wanted = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'x' },
      'node_modules/b': { version: '2.0.0', integrity: 'y' },
      'node_modules/for-another-system': { version: '1.0.0', optional: true },
    },
  }

  it('is nothing when all is installed that fits this system', () => {
    const { '': _, 'node_modules/for-another-system': __, ...present } = wanted.packages
    expect(differences(wanted, { packages: present })).toEqual([])
  })

  it('is what is absent, of another version or of another content', () => {
    expect(differences(wanted, {})).toEqual(['node_modules/a', 'node_modules/b'])
    const present = {
      'node_modules/a': { version: '1.0.1', integrity: 'x' },
      'node_modules/b': { version: '2.0.0', integrity: 'z' },
    }
    expect(differences(wanted, { packages: present })).toEqual(['node_modules/a', 'node_modules/b'])
  })

  it('package-lock.json names the packages for every system, or npm ci refuses it', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>
    }
    const named = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    )
    const folders = Object.keys(packages)
    expect(named.filter(name => !folders.some(folder => folder.endsWith(`node_modules/${name}`)))).toEqual([])
  })
})

describe('the fingerprint of the sources', () => {
  async function project() {
    const root = await temporaryFolder()
    await mkdir(join(root, 'content/articles'), { recursive: true })
    await writeFile(join(root, 'content/articles/a.mdx'), 'one')
    await writeFile(join(root, 'package.json'), '{}')
    return root
  }
  const article = (root: string) => join(root, 'content/articles/a.mdx')

  it('stays while nothing changes but times', async () => {
    const root = await project()
    const before = fingerprint(root, undefined)
    await writeFile(article(root), 'one')
    await writeFile(join(root, 'content/.hidden'), '')
    await mkdir(join(root, 'node_modules'))
    expect(fingerprint(root, undefined)).toBe(before)
  })

  it.each([
    ['a file is edited', (root: string) => writeFile(article(root), 'two')],
    ['a file is added', (root: string) => writeFile(join(root, 'content/b.yaml'), '')],
    ['a file is removed', (root: string) => rm(article(root))],
    ['a file is renamed', (root: string) => rename(article(root), join(root, 'content/articles/b.mdx'))],
    ['the packages change', (root: string) => writeFile(join(root, 'package.json'), '{ }')],
  ])('changes when %s', async (_, change) => {
    const root = await project()
    const before = fingerprint(root, undefined)
    await change(root)
    expect(fingerprint(root, undefined)).not.toBe(before)
  })

  it('changes with the public address', async () => {
    const root = await project()
    expect(fingerprint(root, 'https://a.example')).not.toBe(fingerprint(root, 'https://b.example'))
  })
})

describe('a build', () => {
  async function built({ stamp, build = 'b1' }: { stamp: object; build?: string }) {
    const root = await temporaryFolder()
    await mkdir(join(root, '.next'))
    await writeFile(join(root, '.next/BUILD_ID'), build)
    await writeFile(join(root, '.next/site.json'), '{}')
    await writeFile(join(root, '.next/built-from.json'), JSON.stringify(stamp))
    return root
  }

  it('is good for the sources it was made from', async () => {
    expect(isBuilt(await built({ stamp: { build: 'b1', print: 'p' } }), 'p')).toBe(true)
  })

  it('is not for others, nor when someone built again since, nor when there is none', async () => {
    const root = await built({ stamp: { build: 'b1', print: 'p' } })
    expect(isBuilt(root, 'q')).toBe(false)
    expect(isBuilt(await built({ stamp: { build: 'b1', print: 'p' }, build: 'b2' }), 'p')).toBe(false)
    await rm(join(root, '.next/site.json'))
    expect(isBuilt(root, 'p')).toBe(false)
    expect(isBuilt(await temporaryFolder(), 'p')).toBe(false)
  })
})

describe('npm test', () => {
  const step = (name: string, result: number | Error) => ({
    name,
    run: async () => {
      if (typeof result !== 'number') throw result
      return result
    },
  })

  it('names and times each step', async () => {
    const lines: string[] = []
    expect(await runSteps([step('Types', 0), step('Lint', 0)], line => lines.push(line))).toBe(0)
    expect(lines.join('\n')).toMatch(
      /\[1\/2\] Types\n {4}passed in \d+\.\d s\n\n\[2\/2\] Lint\n.*\n\nAll 2 steps passed/,
    )
  })

  it.each([2, new Error('no browser')])('stops at the first that fails with %s', async failure => {
    const lines: string[] = []
    const steps = [step('Types', 0), step('Lint', failure), step('Build', 0)]
    expect(await runSteps(steps, line => lines.push(line))).toBe(1)
    expect(lines.join('\n')).toContain('FAILED at "Lint"')
    expect(lines.join('\n')).not.toContain('Build')
  })

  it('takes the first browser that starts', () => {
    const works = (file: string) => ['/b/chromium', '/b/google-chrome', '/own/chrome'].includes(file)
    const names = ['chromium', 'google-chrome', '/own/chrome']
    expect(firstProgram(names, '/a:/b', works)).toBe('/b/chromium')
    expect(firstProgram(names, '/a', works)).toBe('/own/chrome')
    expect(firstProgram(['chromium'], '/a', works)).toBeUndefined()
  })
})
