import type { ReactNode } from 'react'
import type { Ui } from '../../lib/content/schema/ui.ts'
import type { CareLevel } from '../../lib/content/vocabulary.ts'
import { ChatIcon, ClockIcon, PhoneIcon, WarningIcon } from '../icons.tsx'
import { EmergencyLink } from '../links.tsx'

const careIcons: Record<CareLevel, ReactNode> = {
  emergency: <WarningIcon />,
  urgent: <ClockIcon />,
  'non-urgent': <ChatIcon />,
}

/** How soon is said first, in words; then shape; then colour. */
export function CareCard({ level, title, words, body }: CareCardProps) {
  return (
    <div className={`care-card care-${level} set-off`}>
      <h2>
        {careIcons[level]}
        <span>
          <span className="level">{words[level]}</span> {title}
        </span>
      </h2>
      <div>
        {body}
        {level === 'emergency' && (
          <p className="actions">
            <EmergencyLink className="button">
              <PhoneIcon />
              {words.call911}
            </EmergencyLink>
          </p>
        )}
      </div>
    </div>
  )
}

type CareCardProps = { level: CareLevel; title: string; words: Ui['care']; body: ReactNode }
