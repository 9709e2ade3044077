import { createContent } from './content.ts'
import { createStore } from './store.ts'

export type { PageSummary, Word } from './lists.ts'
export type { NumberedSource, Page } from './page.ts'

const development = process.env.NODE_ENV === 'development'

/** The one door to the content: checked, and in development as the files stand now. */
export const {
  getPage,
  getPath,
  listPages,
  listSearchablePages,
  getUi,
  getClinic,
  listDecoder,
  listEvidence,
  listExams,
  listGlossary,
  listSources,
} = createContent(createStore(development), development)
