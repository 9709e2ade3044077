import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The name that Next gave the running build. @throws when the site was never built */
export async function readBuildId(): Promise<string> {
  return (await readFile(join(process.cwd(), '.next', 'BUILD_ID'), 'utf8')).trim()
}
