import { createProcessor, run } from '@mdx-js/mdx'
import type { Root } from 'mdast'
import type { MDXContent } from 'mdx/types'
import * as runtime from 'react/jsx-runtime'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { tickBoxes } from './tick-boxes.ts'

/** What Markdown means here, and what its HTML gets. */
export const plugins = { remarkPlugins: [remarkFrontmatter, remarkGfm], rehypePlugins: [tickBoxes] }

const mdx = createProcessor({ ...plugins, outputFormat: 'function-body' })
const markdown = createProcessor({ remarkPlugins: plugins.remarkPlugins, format: 'md' })

/**
 * The syntax tree of an article.
 * @throws VFileMessage at the first place that is not MDX
 */
export function parseMdx(text: string): Root {
  return mdx.parse(text)
}

/** The tree of a text that is not MDX, for its head only: Markdown reads everything. */
export function parseMarkdown(text: string): Root {
  return markdown.parse(text)
}

/** The tree as a component. Its other words arrive as `components` when it is rendered. */
export async function compileMdx(tree: Root): Promise<MDXContent> {
  // The types of the processor know the tree it begins with only as the one in its middle.
  const program = await mdx.run(tree as unknown as Parameters<typeof mdx.run>[0])
  const { default: Content } = await run(mdx.stringify(program), runtime)
  return Content
}
