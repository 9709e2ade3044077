const minute = 60_000

/**
 * How long to wait after a failure, in milliseconds: 15 seconds, then twice as long each time, up to 30 minutes.
 * It never gives up: a notice is sent, or somebody reads the alarm of /healthz.
 * @param attempts how many there were
 */
export function backoff(attempts: number): number {
  return Math.min(15_000 * 2 ** Math.max(0, attempts - 1), 30 * minute)
}

/** How long a worker may hold a notice, in milliseconds: longer than a mail server may take. */
export const leaseTime = 2 * minute
