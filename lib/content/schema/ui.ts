import { z } from 'zod'
import { categories } from './article.ts'
import { subjects } from './decoder.ts'
import { group } from './group.ts'
import { problemsSchema, refusalsSchema, requestSchema, thanksSchema } from './ui-contact.ts'
import { examsSchema } from './ui-exams.ts'
import { figuresSchema } from './ui-figures.ts'
import { decoderUiSchema, evidenceUiSchema, glossaryUiSchema, searchUiSchema } from './ui-library.ts'
import { staffSchema } from './ui-staff.ts'

/** Every word of the interface. A key that is missing or unknown in one language is an error. */
export const uiSchema = z.strictObject({
  site: group('guide', 'title', 'description'),
  /** The two words, as they stand within a sentence. */
  pair: group('imaging', 'radiology'),
  frame: group(
    'skip',
    'menu',
    'close',
    'topics',
    'search',
    'call',
    'callNumber',
    'ask',
    'contactBar',
    'print',
    'disclaimer',
    'emergency',
  ),
  menu: group('glossary'),
  footer: group('label', 'contact'),
  categories: group(...categories),
  home: group(
    'imagingMakes',
    'radiologyReads',
    'lead',
    'difference',
    'soon',
    'filmCaption',
    'order',
    'orderLead',
    'pathTitle',
    'questions',
    'questionsLead',
    'topics',
    'talk',
    'talkLead',
  ),
  exams: examsSchema,
  article: group(
    'onThisPage',
    'notReviewed',
    'whatThisMeans',
    'reviewed',
    'nextReview',
    'level',
    'writtenBy',
    'updated',
    'changes',
    'noChanges',
    'minutes',
    'otherLanguage',
    'keyPoints',
    'linkToAnswer',
    'sources',
    'sourceLabel',
    'sourceIn',
    'readOn',
    'words',
    'glossaryLink',
    'send',
    'email',
    'copy',
    'copied',
    'next',
    'closing',
  ),
  /** Spoken before the title of a care card: how soon. */
  care: group('emergency', 'urgent', 'non-urgent', 'call911'),
  search: searchUiSchema,
  glossary: glossaryUiSchema,
  words: decoderUiSchema,
  /** The groups of the words you will see. */
  subjects: group(...subjects),
  evidence: evidenceUiSchema,
  contact: group(
    'title',
    'description',
    'lead',
    'hand',
    'handOrder',
    'handDevices',
    'handDates',
    'language',
    'emergency',
    'where',
    'hours',
  ),
  request: requestSchema,
  problems: problemsSchema,
  refusals: refusalsSchema,
  thanks: thanksSchema,
  staff: staffSchema,
  'not-found': group('title', 'description', 'lead'),
  error: group('title', 'description', 'lead'),
  message: group('home', 'search'),
  figures: figuresSchema,
})

export type Ui = z.infer<typeof uiSchema>
