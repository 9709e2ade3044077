import { join } from 'node:path'
import { assets, publicFiles, routeOutputs } from './build/assets.ts'
import { finishDocuments } from './build/documents.ts'
import { stripErrorPagesOfNext } from './build/next-errors.ts'
import type { Build, NextAdapter } from './build/next-types.ts'
import { dynamicRoutes } from './build/routes.ts'
import { writeSite } from './build/write.ts'

/**
 * Turns Next's build into the site that is sent: `.next/site/`, a folder of finished files that any web
 * server can send, and `.next/site.json`, which tells our own server the rest. Next calls it at the end of
 * every build; an error here fails the build.
 */
async function finish({ outputs, distDir, projectDir, buildId }: Build): Promise<void> {
  const [documents, routes, dynamic, fromPublic] = await Promise.all([
    finishDocuments(outputs, distDir),
    routeOutputs(outputs),
    dynamicRoutes(outputs),
    publicFiles(join(projectDir, 'public')),
    stripErrorPagesOfNext(distDir),
  ])
  const scripted = [...documents, ...dynamic].some(({ runtime }) => runtime)
  const fromNext = await assets(outputs, documents, scripted || dynamic.some(({ kind }) => kind === 'page'))
  const files = [...documents, ...routes, ...fromPublic, ...fromNext]
  await writeSite(distDir, { build: buildId, files, dynamic })
  const pages = documents.filter(({ runtime }) => !runtime).length
  console.log(
    `  ${pages} pages without the framework's scripts, ${files.length} files in ${join(distDir, 'site')}`,
  )
}

const adapter: NextAdapter = { name: 'finished-site', onBuildComplete: finish }

export default adapter
