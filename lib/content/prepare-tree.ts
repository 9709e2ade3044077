import type { Root } from 'mdast'
import { closeUpCites } from './cite-space.ts'
import { annotateTables } from './compare.ts'
import { assignIds } from './ids.ts'

/** What every text gets before it is read or compiled: ids, the words of table cells, numbers close to their facts. */
export function prepareTree(tree: Root): void {
  assignIds(tree)
  annotateTables(tree)
  closeUpCites(tree)
}
