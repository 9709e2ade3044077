import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { patientDocument } from '../html/document.ts'
import { inlineScriptHashes } from '../html/scripts.ts'
import { clientModulesOf } from './client-pages.ts'
import type { Finished } from './finished.ts'
import type { AdapterOutputs } from './next-types.ts'
import { isOwnPageOfNext } from './routes.ts'
import { preloadTypefaces } from './typeface.ts'

type Prerender = AdapterOutputs['prerenders'][number]

/** `/en/404` is answered with 404 and `/en/500` with 500, also when someone asks for them by name. */
function statusOf(path: string): number {
  return Number(/\/(404|500)$/.exec(path)?.[1] ?? 200)
}

/**
 * Every page that was finished while building. Patients' pages lose the framework's scripts, here and in
 * Next's own copy; pages with a client component of ours stay as they are.
 * @param distDir the folder of the build, `.next`
 * @throws Error that names each page that cannot be sent so, and the remedy
 */
export async function finishDocuments(
  { prerenders, appPages }: AdapterOutputs,
  distDir: string,
): Promise<Finished[]> {
  const pages = prerenders.filter(
    ({ routeType, pathname }) => routeType && routeType !== 'route' && !isOwnPageOfNext(pathname),
  )
  const sources = new Map(appPages.map(({ pathname, filePath }) => [pathname, filePath]))
  const clientModules = new Map<string, Promise<string[]>>()
  for (const route of new Set(pages.map(({ route }) => route))) {
    const source = sources.get(route)
    if (source) clientModules.set(route, clientModulesOf(source))
  }
  const preload = await preloadTypefaces(join(distDir, 'static/media'))
  const results = await Promise.allSettled(
    pages.map(async page => {
      const runtime = ((await clientModules.get(page.route)) ?? []).length > 0
      return finishDocument(page, runtime, preload.into)
    }),
  )
  const problems = results.flatMap(result => (result.status === 'rejected' ? [result.reason] : []))
  if (problems.length > 0)
    throw new Error(`Pages that cannot be sent to patients:\n${problems.map(String).join('\n')}`)
  const documents = results.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
  preload.demand(documents.map(({ body }) => body.toString()))
  return documents
}

async function finishDocument(
  page: Prerender,
  runtime: boolean,
  preload: (html: string) => string,
): Promise<Finished> {
  const { pathname: path, fallback, response } = page
  if (!fallback?.filePath || response !== 'complete' || fallback.postponedState !== undefined) {
    throw `  ${path}: it is finished only on request. Take out <Suspense>, loading.tsx and partial prerendering above it.`
  }
  if (fallback.initialRevalidate !== false) {
    throw `  ${path}: it asks to be renewed later, but is sent as it was built. Take out "revalidate".`
  }
  const html = preload(await readFile(fallback.filePath, 'utf8'))
  const finished = runtime ? html : strip(path, html)
  if (!runtime) await writeFile(fallback.filePath, finished)
  return {
    path,
    file: `${path.slice(1) || 'index'}.html`,
    kind: 'document',
    status: statusOf(path),
    type: 'text/html; charset=utf-8',
    runtime,
    scriptHashes: runtime ? inlineScriptHashes(html) : [],
    body: Buffer.from(finished),
  }
}

function strip(path: string, html: string): string {
  try {
    return patientDocument(html)
  } catch (error) {
    throw `  ${path}: ${(error as Error).message} Take out <Suspense> and loading.tsx above this page, or, if it needs scripts, give it a client component: then it keeps them.`
  }
}
