import type { Files } from '../files.ts'

/** Turbopack finds the files when it compiles this line; its rules make each a module of text. */
const modules = import.meta.glob<{ default: string }>('/content/**/*.{mdx,yaml}')

/** The files of content/ as the bundler holds them now. */
export async function readBundledFiles(): Promise<Files> {
  const entries = Object.entries(modules).map(
    async ([path, load]) => [path.replace('/content/', ''), (await load()).default] as const,
  )
  return new Map(await Promise.all(entries))
}
