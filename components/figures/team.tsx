import type { Ui } from '../../lib/content/schema/ui.ts'
import { PairMark } from '../marks.tsx'

/** The people of an imaging visit, as badges: who makes the picture, who reads it, who keeps it safe. */
export function Team({ words }: { words: Ui['figures']['team'] }) {
  const badges = [
    ['imaging', words.makes, words.technologist, words.technologistText],
    ['imaging', words.makes, words.sonographer, words.sonographerText],
    ['radiology', words.reads, words.radiologist, words.radiologistText],
    ['helps', words.helps, words.physicist, words.physicistText],
    ['helps', words.helps, words.nurse, words.nurseText],
  ] as const
  return (
    <ul className="badges set-off">
      {badges.map(([role, does, who, text]) => (
        <li key={who} className={`badge-${role}`}>
          <span className={role === 'helps' ? 'does' : `does word-${role}`}>
            {role !== 'helps' && <PairMark of={role} />}
            {does}
          </span>
          <b>{who}</b>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  )
}
