import type { Ui } from '../../lib/content/schema/ui.ts'

/** From the order to the answer: whose step each is, and in which of the two words it falls. */
export function Path({ ui }: { ui: Ui }) {
  const words = ui.figures.path
  const imaging = capitalized(ui.pair.imaging)
  const radiology = capitalized(ui.pair.radiology)
  const steps = [
    ['doctor', words.doctor, words.order, words.orderText],
    ['imaging', imaging, words.ready, words.readyText],
    ['imaging', imaging, words.picture, words.pictureText],
    ['radiology', radiology, words.reading, words.readingText],
    ['doctor', words.doctor, words.talk, words.talkText],
  ] as const
  return (
    <ol className="path">
      {steps.map(([whose, who, step, text]) => (
        <li key={step} className={`path-${whose}`}>
          <span className={whose === 'doctor' ? 'who' : `who word-${whose}`}>
            {who}
            <span className="sr-only">: </span>
          </span>
          <b>{step}</b>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  )
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
