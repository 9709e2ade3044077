import { Fragment } from 'react'

/** A name, and whether it is of the other language. */
export type NameText = { text: string; foreign: boolean }

/** A name as it stands on paper: an English one on a Spanish page is read aloud as English. */
export function Name({ name: { text, foreign } }: { name: NameText }) {
  return foreign ? <span lang="en">{text}</span> : text
}

/** Names with commas between them. */
export function Names({ names }: { names: readonly NameText[] }) {
  return names.map((name, at) => (
    <Fragment key={name.text}>
      {at > 0 && ', '}
      <Name name={name} />
    </Fragment>
  ))
}
