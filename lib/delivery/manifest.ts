import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** The ways a file is written, best first; identity is the file itself. */
export const encodings = ['br', 'gzip', 'identity'] as const

export type Encoding = (typeof encodings)[number]

/** What is added to a file's name for each way of writing it, as nginx expects it. */
export const endings = { br: '.br', gzip: '.gz', identity: '' } as const satisfies Record<Encoding, string>

const variant = z.object({
  bytes: z.number().int(),
  /** Strong, with its quotes: each way of writing a file has its own. */
  etag: z.string(),
})

const siteFile = z.object({
  /** Where it lies below the site's folder; compressed ones beside it with `.br` and `.gz`. */
  file: z.string(),
  kind: z.enum(['document', 'route', 'public', 'immutable']),
  /** What it is answered with: 404 and 500 for the documents that explain an error. */
  status: z.number().int(),
  type: z.string(),
  cacheControl: z.string(),
  /** A document that uses a client component of ours, and so keeps Next's scripts. */
  runtime: z.boolean(),
  /** Its inline scripts as sources for the Content-Security-Policy; empty for patients' documents. */
  scriptHashes: z.array(z.string()),
  encodings: z.object({ identity: variant, br: variant.optional(), gzip: variant.optional() }),
})

const dynamicRoute = z.object({
  /** As Next writes it, such as `/staff/[id]`. */
  route: z.string(),
  /** A regular expression for the paths it answers. */
  pattern: z.string(),
  kind: z.enum(['page', 'route']),
  runtime: z.boolean(),
})

const manifest = z.object({
  /** The name of Next's build. */
  build: z.string(),
  /** By decoded path, such as `/en/glossary`. */
  files: z.record(z.string(), siteFile),
  /** The addresses that Next answers on request, the most exact first. */
  dynamic: z.array(dynamicRoute),
})

export type SiteFile = z.infer<typeof siteFile>
export type DynamicRoute = z.infer<typeof dynamicRoute>
export type Manifest = z.infer<typeof manifest>

/** The folder of finished files in Next's build folder. */
export const siteFolder = (distDir: string) => join(distDir, 'site')

/** Beside the folder and not in it: everything in the folder is public. */
export const manifestFile = (distDir: string) => join(distDir, 'site.json')

/**
 * What the adapter wrote.
 * @throws Error that says what to do when the site was never built, or by another version
 */
export async function readManifest(distDir: string): Promise<Manifest> {
  const source = await readFile(manifestFile(distDir), 'utf8').catch(() => {
    throw new Error(
      `There is no finished site in ${distDir}. Build it with "npm run build", or use "npm start".`,
    )
  })
  const parsed = manifest.safeParse(JSON.parse(source))
  if (parsed.success) return parsed.data
  throw new Error(
    `${manifestFile(distDir)} was written by another version. Build again with "npm run build".`,
  )
}
