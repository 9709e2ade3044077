import { glob, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { patientDocument } from '../html/document.ts'

/**
 * Next's own error pages lose their scripts too. They are seen only where Next serves alone
 * (`next start`): our server sends the documents of the language instead.
 */
export async function stripErrorPagesOfNext(distDir: string): Promise<void> {
  const server = join(distDir, 'server')
  // The folder of `_not-found` has a hash for a name, and Next does not list the file for adapters.
  const names = ['pages/{404,500}.html', 'route-cache/APP_PAGE/*/$/{_not-found,_global-error}.html']
  for await (const file of glob(names, { cwd: server })) {
    const html = await readFile(join(server, file), 'utf8')
    await writeFile(join(server, file), patientDocument(html)).catch(error => {
      throw new Error(`${basename(file)} of Next: ${error.message}`)
    })
  }
}
