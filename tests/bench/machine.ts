import { cpus, loadavg } from 'node:os'

/** How busy the machine is, for whoever reads the figures. */
export function machine(): string {
  const loads = loadavg().map(value => value.toFixed(1))
  return `${cpus().length} cores, load ${loads.join(' ')}`
}

/** A warning where others keep the processors busy; empty on a quiet machine. Our own work is about one core. */
export function busyNote(): string {
  const busy = (loadavg()[1] ?? 0) > cpus().length + 1
  return busy ? 'The machine was busy with other work: times and blocking time are higher than they are.' : ''
}
