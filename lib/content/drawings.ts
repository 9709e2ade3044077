/** The drawings of this project, by the name that authors give a Figure. */
export const drawings = [
  'knee',
  'same-place',
  'tests',
  'path',
  'team',
  'scans',
  'doses',
  'bore',
  'report',
  'disks',
  'elbow',
  'bring',
  'thousand',
  'press',
  'beam',
  'ring',
  'apart',
  'fields',
  'tracer',
  'bill',
  'score',
  'needle',
  'probe',
  'standing',
] as const

export type Drawing = (typeof drawings)[number]

/** Those that show a caption of the author's. */
export const captionedDrawings: readonly Drawing[] = ['knee']
