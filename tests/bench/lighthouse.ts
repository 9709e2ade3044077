import { table, whole } from './figures.ts'
import { isPerfect, type Visit, visit, visits } from './lighthouse-run.ts'
import { busyNote } from './machine.ts'
import { sitemapPaths, startSite } from './site.ts'
import { installTools } from './tools.ts'

/** Lighthouse on every page of the sitemap; a page that misses is measured twice more, and the median counts. */
async function main(): Promise<void> {
  await installTools()
  const site = await startSite()
  const rows: { path: string; found: Visit }[] = []
  try {
    for (const path of await sitemapPaths(site.origin))
      rows.push({ path, found: await measure(site.origin + path) })
  } finally {
    await site.stop()
  }
  console.log(`\n${table(head, rows.map(row))}\n`)
  const missing = rows.filter(({ found }) => !isPerfect(found))
  for (const { path, found } of missing) console.log(`${path} misses: ${found.missed.join(', ')}`)
  console.log(`${rows.length - missing.length} of ${rows.length} pages at 100/100/100/100, TBT 0, CLS 0`)
  if (missing.length > 0 && busyNote()) console.log(busyNote())
  process.exitCode = missing.length > 0 ? 1 : 0
}

async function measure(url: string): Promise<Visit> {
  const first = await visit(url)
  const found = isPerfect(first) ? first : await visits(url, 3, [first])
  console.log(`${isPerfect(found) ? 'ok  ' : 'miss'} ${found.scores.join('/')} ${new URL(url).pathname}`)
  return found
}

const head = ['page', 'perf', 'a11y', 'best', 'seo', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS']

function row({ path, found }: { path: string; found: Visit }): string[] {
  return [
    path,
    ...found.scores.map(whole),
    whole(found.fcp),
    whole(found.lcp),
    whole(found.tbt),
    found.cls.toFixed(3),
  ]
}

await main()
