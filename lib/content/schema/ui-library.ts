import { group } from './group.ts'

/** The page that says what the words on orders, signs, bills and portals mean. */
export const decoderUiSchema = group(
  'title',
  'description',
  'lead',
  'label',
  'none',
  'some',
  'one',
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
