import { ratio, whole } from './figures.ts'
import { isPerfect } from './lighthouse-run.ts'
import type { Page, Served } from './measure.ts'

type Target = { text: string; met: boolean | undefined }

type Measured = {
  page: Page
  ours: Served
  ownByNext: Served
  plainNext: Served
  ownByNginx: Served | undefined
}

/** What the site has promised to reach, each with what was found; a dash where it could not be measured. */
export function targets({ page, ours, ownByNext, plainNext, ownByNginx }: Measured): string {
  const times = (other: Served) => ours.perSecond / other.perSecond
  const { HTML, CSS, JS } = page.wire.bodies
  const lines: Target[] = [
    ...[ownByNext, plainNext].map(other => ({
      text: `requests/s at least 20 x "${other.name}": ${ratio(times(other))} x`,
      met: times(other) >= 20,
    })),
    {
      text: `requests/s at least half of nginx: ${ownByNginx ? `${ratio(times(ownByNginx))} x` : 'no nginx here'}`,
      met: ownByNginx && times(ownByNginx) >= 0.5,
    },
    { text: `HTML at most 11 KB, brotli: ${whole(HTML)} bytes`, met: HTML <= 11_000 },
    { text: `CSS at most 9 KB, brotli: ${whole(CSS)} bytes`, met: CSS <= 9_000 },
    { text: `HTML and CSS at most 20 KB: ${whole(HTML + CSS)} bytes`, met: HTML + CSS <= 20_000 },
    { text: `scripts at most 2 KB, brotli: ${whole(JS)} bytes`, met: JS <= 2_000 },
    {
      text: `Lighthouse 100 four times, TBT 0, CLS 0: ${page.visit.scores.join('/')}`,
      met: isPerfect(page.visit),
    },
  ]
  const word = (met: boolean | undefined) => (met === undefined ? '–   ' : met ? 'PASS' : 'MISS')
  return lines.map(({ text, met }) => `- ${word(met)} ${text}`).join('\n')
}
