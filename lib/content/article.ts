import type { Root } from 'mdast'
import { isLocale, type Locale } from '../locales.ts'
import { parseMarkdown, parseMdx } from './mdx.ts'
import { explainSyntaxError } from './mdx-errors.ts'
import { type Outline, outlineOf } from './outline.ts'
import { prepareTree } from './prepare-tree.ts'
import { type Place, type Problem, rule } from './problems.ts'
import { type ArticleHead, articleSchema } from './schema/article.ts'
import { validate } from './validate.ts'
import { type Path, readYaml } from './yaml.ts'

const { error } = rule('article')

/** An article as far as it can be read. Whole ones have head, tree and outline. */
export type Article = {
  id: string
  locale: Locale
  file: string
  /** The whole head; undefined while a field of it is wrong. */
  head: ArticleHead | undefined
  /** Those fields of the head that are right. */
  fields: Partial<ArticleHead>
  /** Where a field of the head stands. */
  at: (path: Path) => Place
  tree: Root | undefined
  outline: Outline | undefined
  /** What its text alone shows to be wrong with its head and its syntax. */
  problems: Problem[]
}

/** An article that has everything. */
export type WholeArticle = Article & { head: ArticleHead; tree: Root; outline: Outline }

export function isWhole(article: Article): article is WholeArticle {
  return article.head !== undefined && article.tree !== undefined
}

/**
 * Reads `articles/<locale>/<id>.mdx`.
 * @returns undefined for a path that is not an article's
 */
export function readArticle(path: string, text: string): Article | undefined {
  const [, folder = '', id = ''] = /^articles\/([^/]+)\/([a-z0-9-]+)\.mdx$/.exec(path) ?? []
  if (!isLocale(folder)) return undefined
  const file = `content/${path}`
  const { tree, problems } = readBody(text, file)
  const headNode = (tree ?? parseMarkdown(text)).children[0]
  if (headNode?.type !== 'yaml') {
    const missing = error(
      { file, line: 1 },
      'The page has no head.',
      'Begin the file with a line of three hyphens, the fields, and another line of three hyphens.',
    )
    problems.push(missing)
  }
  const source = headNode?.type === 'yaml' ? headNode.value : ''
  const yaml = readYaml(source, file, 1)
  const checked = validate(articleSchema, yaml)
  if (headNode?.type === 'yaml') problems.push(...checked.problems)
  const outline = tree && outlineOf(tree)
  return {
    id,
    locale: folder,
    file,
    head: checked.value,
    fields: rightFields(yaml.data),
    at: yaml.at,
    tree,
    outline,
    problems,
  }
}

function readBody(text: string, file: string): { tree: Root | undefined; problems: Problem[] } {
  try {
    const tree = parseMdx(text)
    prepareTree(tree)
    return { tree, problems: [] }
  } catch (problem) {
    return { tree: undefined, problems: [explainSyntaxError(problem, file, text)] }
  }
}

/** So that one wrong field does not hide what is wrong with the others. */
function rightFields(data: unknown): Partial<ArticleHead> {
  const entries = Object.entries(articleSchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse((data as Record<string, unknown> | null | undefined)?.[name])
    return parsed.success ? [[name, parsed.data]] : []
  })
  return Object.fromEntries(entries)
}
