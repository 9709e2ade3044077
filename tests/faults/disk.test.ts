import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newDataDir, remove, startSite } from '../support/site-process.ts'
import { count, openStore } from '../support/store.ts'
import { freshBody, post, unlimited } from './posts.ts'

/** A small disk of its own needs the rights of root. */
const mayMount = process.getuid?.() === 0

it.runIf(mayMount)(
  'a full disk: no false thanks, no crash, and the first success without a restart',
  async () => {
    const dataDir = await newDataDir()
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', dataDir])
    const site = await startSite({ DATA_DIR: dataDir, ...unlimited })
    try {
      let thanks = 0
      const send = async () => {
        const reply = await post(site.origin, freshBody())
        if (reply.status === 303) thanks++
        return reply
      }
      for (let at = 0; at < 20; at++) expect((await send()).status).toBe(303)
      const ballast = join(dataDir, 'ballast')
      const fill = () => {
        for (let size = 2 ** 20; size >= 256; size /= 2) {
          try {
            for (let at = 0; ; at++) writeFileSync(`${ballast}-${size}-${at}`, Buffer.alloc(size))
          } catch {
            // Full, to this size.
          }
        }
      }
      fill()
      let refused = 0
      for (let at = 0; at < 500; at++) {
        const reply = await send()
        if (reply.status === 503) refused++
        expect([303, 503]).toContain(reply.status)
        if (reply.status === 503) expect(reply.text).toContain('746-8060')
      }
      expect(refused).toBeGreaterThan(0)
      expect((await fetch(`${site.origin}/en/imaging-team`)).status).toBe(200)
      execFileSync('sh', ['-c', `rm -f ${ballast}-*`])
      expect((await send()).status).toBe(303)
      const contact = await openStore({ dataDir })
      const stored = await count(contact, 'requests')
      await contact.database.close()
      console.log(`thanked ${thanks}, stored ${stored}, refused in words ${refused}`)
      expect(stored).toBe(thanks)
    } finally {
      await site.end()
      execFileSync('umount', [dataDir])
      rmSync(dataDir, { recursive: true, force: true })
      await remove(dataDir)
    }
  },
)
