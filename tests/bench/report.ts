import { ratio, table, whole } from './figures.ts'
import { categories } from './lighthouse-run.ts'
import type { Page, Served } from './measure.ts'
import { kinds } from './wire.ts'

const times = ['fcp', 'lcp', 'tbt', 'cls', 'si'] as const

export function bytesTable(pages: readonly Page[]): string {
  return table(
    ['bytes, cold', 'requests', ...kinds, 'total'],
    pages.map(({ name, wire }) => [
      name,
      whole(wire.requests),
      ...kinds.map(kind => whole(wire.bytes[kind])),
      whole(wire.total),
    ]),
  )
}

export function lighthouseTable(pages: readonly Page[]): string {
  return table(
    ['Lighthouse mobile', ...categories, 'FCP ms', 'LCP ms', 'TBT ms', 'CLS', 'SI ms'],
    pages.map(({ name, visit }) => [
      name,
      ...visit.scores.map(whole),
      ...times.map(time => (time === 'cls' ? visit.cls.toFixed(3) : whole(visit[time]))),
    ]),
  )
}

export function loadTable(served: readonly Served[]): string {
  return table(
    ['one article, again and again', 'requests/s', 'CPU µs/request'],
    served.map(({ name, perSecond, microseconds }) => [name, whole(perSecond), whole(microseconds)]),
  )
}

/** Ours divided by the other's. */
export function pageRatios([ours, ...others]: readonly [Page, ...Page[]]): string {
  const over = (pick: (page: Page) => number) => (page: Page) => ratio(pick(ours) / pick(page))
  const columns = [
    over(({ wire }) => wire.requests),
    over(({ wire }) => wire.bytes.HTML),
    over(({ wire }) => wire.bytes.CSS),
    over(({ wire }) => wire.bytes.JS),
    over(({ wire }) => wire.total),
    over(({ visit }) => visit.fcp),
    over(({ visit }) => visit.lcp),
    over(({ visit }) => visit.tbt),
  ]
  return table(
    ['ours / other', 'requests', 'HTML', 'CSS', 'JS', 'bytes', 'FCP', 'LCP', 'TBT'],
    others.map(page => [page.name, ...columns.map(column => column(page))]),
  )
}

export function loadRatios([ours, ...others]: readonly [Served, ...Served[]]): string {
  return table(
    ['ours / other', 'requests/s', 'CPU/request'],
    others.map(({ name, perSecond, microseconds }) => [
      name,
      ratio(ours.perSecond / perSecond),
      ratio(ours.microseconds / microseconds),
    ]),
  )
}
