import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts the time of processes in hundredths of a second. */
const tick = 10_000

/**
 * The CPU time of a group of processes so far, system time included, in microseconds.
 * Not a number where the system does not tell (it is read from /proc).
 */
export function cpuMicroseconds(group: number): number {
  try {
    return readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .map(statOf)
      .filter(stat => Number(stat[2]) === group)
      .reduce((sum, stat) => sum + (Number(stat[11]) + Number(stat[12])) * tick, 0)
  } catch {
    return Number.NaN
  }
}

/** The fields after the program's name, which may hold spaces: state, parent, group, … user and system time. */
function statOf(pid: string): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    // It ended in the meantime.
    return []
  }
}
