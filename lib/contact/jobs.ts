import type { Contact } from './contact.ts'
import { deliverOne, type Send } from './mail/deliver.ts'
import { purge } from './purge.ts'

/** How often to look for notices when none is due, in milliseconds: the receptionist hears within a minute. */
const pause = 5_000
const hour = 3_600_000

export type Jobs = { stop(): Promise<void> }

/** What the server does beside answering: sends notices, and once an hour erases what its time is over for. */
export function startJobs(
  getContact: () => Promise<Contact>,
  settings: { send: Send | undefined; retentionDays: number; dataDir: string },
): Jobs {
  const stopped = new AbortController()
  const { send } = settings
  const sending = send
    ? repeat(pause, stopped.signal, 'a notice', async () => {
        while (!stopped.signal.aborted && (await deliverOne((await getContact()).database, send)) !== 'idle');
      })
    : undefined
  const cleaning = repeat(hour, stopped.signal, 'the purge', async () => {
    await purge(await getContact(), { ...settings, now: Date.now(), actor: 'site' })
  })
  return {
    async stop() {
      stopped.abort()
      await Promise.all([sending, cleaning])
    },
  }
}

/** Works, rests, and works again until it is stopped; a failure is told by its code and tried again. */
async function repeat(
  every: number,
  signal: AbortSignal,
  name: string,
  work: () => Promise<void>,
): Promise<void> {
  while (!signal.aborted) {
    await work().catch(error => {
      console.error(`${name}: failed (${(error as { code?: string }).code ?? 'unknown'}); it is tried again.`)
    })
    await rest(every, signal)
  }
}

function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) return resolve()
    const timer = setTimeout(done, milliseconds)
    function done() {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done)
  })
}
