import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { compressFolder } from './compress.ts'
import { root, run } from './run.ts'
import { bench } from './tools.ts'

/**
 * The English articles built by Astro: the same text, components, styles, pictures and typeface, drawn on
 * the server. What differs is what the framework adds. Gives the folder of finished files, compressed.
 */
export async function buildAstro(work: string): Promise<string> {
  const folder = join(work, 'astro')
  mkdirSync(folder, { recursive: true })
  cpSync(join(bench, 'astro'), folder, { recursive: true })
  symlinkSync(join(bench, 'node_modules'), join(folder, 'node_modules'))
  symlinkSync(join(root, 'content'), join(folder, 'content'))
  await run('node', ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    env: { SITE_ROOT: root, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  const built = join(folder, 'dist')
  cpSync(join(root, 'app/icon.svg'), join(built, 'icon.svg'))
  compressFolder(built)
  return built
}
