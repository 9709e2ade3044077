import type { Ui } from '../../lib/content/schema/ui.ts'
import { Apart } from './apart.tsx'
import { Beam } from './beam.tsx'
import { Bill } from './bill.tsx'
import { Bore } from './bore.tsx'
import { Bring } from './bring.tsx'
import { Disks } from './disks.tsx'
import { Elbow } from './elbow.tsx'
import { Fields } from './fields.tsx'
import { Needle } from './needle.tsx'
import { Press } from './press.tsx'
import { Probe } from './probe.tsx'
import { Report } from './report.tsx'
import { Ring } from './ring.tsx'
import { Score } from './score.tsx'
import { Standing } from './standing.tsx'
import { Thousand } from './thousand.tsx'
import { Tracer } from './tracer.tsx'

/** The drawings that need nothing but their words, by name. */
export const drawn = (words: Ui['figures']) => ({
  bore: () => <Bore words={words.bore} />,
  report: () => <Report words={words.report} />,
  disks: () => <Disks words={words.disks} />,
  elbow: () => <Elbow words={words.elbow} />,
  bring: () => <Bring words={words.bring} />,
  press: () => <Press words={words.press} />,
  beam: () => <Beam words={words.beam} />,
  ring: () => <Ring words={words.ring} />,
  needle: () => <Needle words={words.needle} />,
  probe: () => <Probe words={words.probe} />,
  apart: () => <Apart words={words.apart} />,
  score: () => <Score words={words.score} />,
  thousand: () => <Thousand words={words.thousand} />,
  fields: () => <Fields words={words.fields} />,
  tracer: () => <Tracer words={words.tracer} />,
  bill: () => <Bill words={words.bill} />,
  standing: () => <Standing words={words.standing} />,
})
