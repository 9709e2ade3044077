import { group } from './group.ts'

/** The page that lists all pages; `near` is said by every list when nothing fits exactly. */
export const searchUiSchema = group(
  'title',
  'description',
  'lead',
  'words',
  'label',
  'none',
  'near',
  'some',
  'one',
)

/** The page of plain meanings. */
export const glossaryUiSchema = group(
  'title',
  'description',
  'lead',
  'label',
  'none',
  'some',
  'one',
  'letters',
  'also',
)

/** The page that says what the words on orders, signs, bills and portals mean. */
export const decoderUiSchema = group(
  'title',
  'description',
  'lead',
  'label',
  'none',
  'some',
  'one',
  'groups',
  'order',
  'sign',
  'bill',
  'portal',
  'speech',
  'radiationYes',
  'radiationNo',
  'radiationDepends',
  'readOn',
  'other',
)

/** The page that shows what all pages rest on. */
export const evidenceUiSchema = group(
  'title',
  'description',
  'lead',
  'how',
  'level',
  'review',
  'caption',
  'page',
  'levelColumn',
  'sources',
  'reviewed',
  'updated',
  'next',
  'notYet',
  'mean',
  'changes',
  'changesLead',
  'noChanges',
  'all',
  'allLead',
)
