import type { VocabularyName } from './vocabulary.ts'

/** How each word of the vocabulary is written, for messages. */
const examples: Record<VocabularyName, string> = {
  KeyPoints: '<KeyPoints>',
  Faq: '<Faq>',
  Question: '<Question question="…">',
  Compare: '<Compare caption="…">',
  CareCard: '<CareCard level="emergency" title="…">',
  Note: '<Note title="…">',
  Term: '<Term id="…">word</Term>',
  Figure: '<Figure name="knee" />',
  Steps: '<Steps>',
  Checklist: '<Checklist>',
  Cite: '<Cite id="…" />',
  ExamFacts: '<ExamFacts id="…" />',
  ContactCall: '<ContactCall />',
}

/** undefined for a name that the vocabulary does not have. */
export function exampleOf(name: string): string | undefined {
  return Object.hasOwn(examples, name) ? examples[name as VocabularyName] : undefined
}
