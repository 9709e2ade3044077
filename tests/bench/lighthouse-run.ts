import { withBrowser } from './browser.ts'
import { median } from './figures.ts'
import { run } from './run.ts'
import { tools } from './tools.ts'

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

const timings = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
  si: 'speed-index',
} as const

/** One page as Lighthouse saw it: scores of 100 in the order of `categories`, times in milliseconds. */
export type Visit = { scores: number[]; missed: string[] } & Record<keyof typeof timings, number>

/**
 * Lighthouse's default: a mid-range phone on slow 4G, simulated. On a busy machine the browser may not
 * load a page at all; that is no result, so it is tried again.
 */
export async function visit(url: string, attempts = 3): Promise<Visit> {
  try {
    return read(JSON.parse(await withBrowser(port => lighthouse(url, port))))
  } catch (error) {
    if (attempts <= 1) throw error
    return visit(url, attempts - 1)
  }
}

function lighthouse(url: string, port: number): Promise<string> {
  return run('node', [
    tools.lighthouse,
    url,
    '--quiet',
    '--output=json',
    `--only-categories=${categories.join(',')}`,
    `--port=${port}`,
    '--no-enable-error-reporting',
  ])
}

type Report = {
  runtimeError?: { message: string }
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { title: string; score: number | null; numericValue?: number }>
}

function read({ runtimeError, categories: found, audits }: Report): Visit {
  if (runtimeError) throw new Error(`Lighthouse could not measure: ${runtimeError.message}`)
  const scores = categories.map(name => Math.round((found[name]?.score ?? 0) * 100))
  const weighed = Object.values(found).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  )
  const missed = new Set(weighed.map(({ id }) => id).filter(id => (audits[id]?.score ?? 1) < 0.9))
  const values = Object.entries(timings).map(([name, id]) => [name, audits[id]?.numericValue ?? Number.NaN])
  return {
    scores,
    missed: [...missed],
    ...(Object.fromEntries(values) as Record<keyof typeof timings, number>),
  }
}

export function isPerfect({ scores, tbt, cls }: Visit): boolean {
  return scores.every(score => score === 100) && tbt === 0 && cls === 0
}

/** Each figure's median by itself. */
export function medianVisit(visits: readonly Visit[]): Visit {
  const of = (pick: (visit: Visit) => number) => median(visits.map(pick))
  return {
    scores: categories.map((_, index) => of(({ scores }) => scores[index] ?? 0)),
    missed: [...new Set(visits.flatMap(({ missed }) => missed))],
    fcp: of(({ fcp }) => fcp),
    lcp: of(({ lcp }) => lcp),
    tbt: of(({ tbt }) => tbt),
    cls: of(({ cls }) => cls),
    si: of(({ si }) => si),
  }
}

/** The median of some visits. */
export async function visits(url: string, times: number, made: readonly Visit[] = []): Promise<Visit> {
  const all = [...made]
  while (all.length < times) all.push(await visit(url))
  return medianVisit(all)
}
