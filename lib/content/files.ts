/** The files of content/: path below it, such as `articles/en/x-ray.mdx`, and text. */
export type Files = ReadonlyMap<string, string>

/**
 * All files of content/. Within Next they come from the bundler, which knows when one changes;
 * elsewhere (checks, tests, command line) from the disk, where files that nothing reads are listed too.
 * @param root the folder that holds content/, for the disk only
 */
export async function readFiles(root?: string): Promise<Files> {
  if (process.env.NEXT_RUNTIME) {
    const { readBundledFiles } = await import('./files/bundled.ts')
    return readBundledFiles()
  }
  const { readDiskFiles } = await import('./files/disk.ts')
  return readDiskFiles(root ?? process.cwd())
}
