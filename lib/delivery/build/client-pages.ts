import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createContext, runInContext } from 'node:vm'

/** Client modules that a page can lose: Next's own frame (links stay links), and what shows an error. */
function isDispensable(module: string): boolean {
  if (/\/(global-)?error\.[jt]sx?$/.test(module)) return true
  return /\/node_modules\/next\/dist\//.test(module) && !/\/client\/script\.js$/.test(module)
}

/**
 * The client components a page cannot do without, as Next listed them while building: ours, a library's,
 * and `next/script`. Empty for a patient's page, which then loses the framework's scripts.
 * @param pageFile the built page, `.next/server/app/…/page.js`
 */
export async function clientModulesOf(pageFile: string): Promise<string[]> {
  const source = await readFile(join(dirname(pageFile), 'page_client-reference-manifest.js'), 'utf8')
  const context = createContext({})
  runInContext(source, context)
  const manifests = (context as { __RSC_MANIFEST?: Record<string, { clientModules: object }> }).__RSC_MANIFEST
  if (!manifests) throw new Error(`Next no longer lists the client components of ${pageFile} where it did.`)
  const modules = Object.values(manifests).flatMap(({ clientModules }) => Object.keys(clientModules))
  return modules.filter(module => !isDispensable(module))
}
