import type { DynamicRoute } from '../manifest.ts'
import { clientModulesOf } from './client-pages.ts'
import type { AdapterOutputs } from './next-types.ts'

/** Pages of Next itself; our own documents stand in for them. */
export const isOwnPageOfNext = (path: string) => path === '/_not-found' || path === '/_global-error'

/** `/staff/[id]` becomes `^/staff/[^/]+$`; `[...rest]` takes the rest, `[[...rest]]` also nothing. */
export function patternOf(route: string): string {
  const parts = route.split('/').filter(Boolean)
  const pattern = parts.map(part => {
    if (part.startsWith('[[...')) return '(?:/.+)?'
    if (part.startsWith('[...')) return '/.+'
    if (part.startsWith('[')) return '/[^/]+'
    return `/${part.replace(/[^\w-]/g, '\\$&')}`
  })
  return `^${pattern.join('') || '/'}$`
}

/** The addresses that Next has to answer on request: what was not finished while building. */
export async function dynamicRoutes({
  appPages,
  appRoutes,
  prerenders,
}: AdapterOutputs): Promise<DynamicRoute[]> {
  const closed = new Set(prerenders.filter(isClosed).map(({ route }) => route))
  const finished = new Set(prerenders.filter(({ routeType }) => routeType).map(({ pathname }) => pathname))
  const pages = appPages.filter(
    ({ pathname }) => !(pathname.endsWith('.rsc') || isOwnPageOfNext(pathname) || closed.has(pathname)),
  )
  const routes = appRoutes.filter(({ pathname }) => !(pathname.endsWith('.rsc') || finished.has(pathname)))
  const dynamic = [
    ...pages.map(async ({ pathname, filePath }) => ({
      route: pathname,
      pattern: patternOf(pathname),
      kind: 'page' as const,
      runtime: (await clientModulesOf(filePath)).length > 0,
    })),
    ...routes.map(({ pathname }) => ({
      route: pathname,
      pattern: patternOf(pathname),
      kind: 'route' as const,
      runtime: false,
    })),
  ]
  return (await Promise.all(dynamic)).sort(byExactness)
}

/** A page whose every address was finished while building, none to be added or renewed later. */
function isClosed({
  routeType,
  response,
  compute,
  parentFallbackMode,
  pathname,
  route,
}: AdapterOutputs['prerenders'][number]) {
  if (routeType !== 'page' || response !== 'complete' || compute !== 'static') return false
  return pathname === route || parentFallbackMode === false
}

function byExactness(a: DynamicRoute, b: DynamicRoute): number {
  const freedom = ({ route }: DynamicRoute) => route.replace(/[^[.]/g, '').length
  return freedom(a) - freedom(b) || b.route.length - a.route.length
}
