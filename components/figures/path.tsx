import type { Ui } from '../../lib/content/schema/ui.ts'

/** Addresses of the pages to read on, by step. */
export type PathLinks = Record<'order' | 'ready' | 'picture' | 'reading' | 'talk', string>

/** From the order to the answer: whose step each is, and in which of the two words it falls. */
export function Path({ ui, links }: { ui: Ui; links?: PathLinks }) {
  const words = ui.figures.path
  const imaging = capitalized(ui.pair.imaging)
  const radiology = capitalized(ui.pair.radiology)
  const steps = [
    ['doctor', words.doctor, words.order, words.orderText, links?.order],
    ['imaging', imaging, words.ready, words.readyText, links?.ready],
    ['imaging', imaging, words.picture, words.pictureText, links?.picture],
    ['radiology', radiology, words.reading, words.readingText, links?.reading],
    ['doctor', words.doctor, words.talk, words.talkText, links?.talk],
  ] as const
  return (
    <ol className="path">
      {steps.map(([whose, who, step, text, link]) => (
        <li key={step} className={`path-${whose}`}>
          <span className={whose === 'doctor' ? 'who' : `who word-${whose}`}>
            {who}
            <span className="sr-only">: </span>
          </span>
          <b>{link ? <a href={link}>{step}</a> : step}</b>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  )
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
