import type { ReactNode } from 'react'

function Icon({
  children,
  size = 24,
  className = 'icon',
}: {
  children: ReactNode
  size?: number
  className?: string
}) {
  return (
    <svg className={className} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      {children}
    </svg>
  )
}

export function PhoneIcon() {
  return (
    <Icon>
      <path d="M6.2 3.5h3l1.6 4.3-2 1.6a12 12 0 0 0 5.8 5.8l1.6-2 4.3 1.6v3a2 2 0 0 1-2.2 2A16.3 16.3 0 0 1 4.2 5.7a2 2 0 0 1 2-2.2Z" />
    </Icon>
  )
}

export function SearchIcon() {
  return (
    <Icon>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </Icon>
  )
}

export function WarningIcon() {
  return (
    <Icon>
      <path d="M12 3.2 22 20.5H2L12 3.2Z" />
      <path d="M12 10v4.6M12 17.4v.2" />
    </Icon>
  )
}

export function ClockIcon() {
  return (
    <Icon>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5l3.5 2.5" />
    </Icon>
  )
}

export function ChatIcon() {
  return (
    <Icon>
      <path d="M4 5h16v11H10l-4 4v-4H4Z" />
    </Icon>
  )
}

/** One line drawing for each kind of exam, by the id of its file in content/exams. */
const examDrawings: Record<string, ReactNode> = {
  'x-ray': (
    <>
      <path d="M10 5h28a3 3 0 0 1 3 3v32a3 3 0 0 1-3 3H10a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3Z" />
      <path d="M20 11.5c-2.6-1.2-4.8.6-4.3 2.8.3 1.6 2.1 2.2 2.1 4.2v11c0 2-1.8 2.6-2.1 4.2-.5 2.2 1.7 4 4.3 2.8 1-.5 1.4-.5 2.4 0 2.6 1.2 4.8-.6 4.3-2.8-.3-1.6-2.1-2.2-2.1-4.2v-11c0-2 1.8-2.6 2.1-4.2.5-2.2-1.7-4-4.3-2.8-1 .5-1.4.5-2.4 0Z" />
      <path d="M12 38h5v-5h-5z" />
    </>
  ),
  ct: (
    <>
      <circle cx="24" cy="20" r="15.5" />
      <circle cx="24" cy="20" r="9" />
      <path d="M6 43h36M12 43v-6M36 43v-6M18.5 22.5c1.5 1.3 9.5 1.3 11 0" />
    </>
  ),
  mri: (
    <>
      <path d="M16 6h19a7 7 0 0 1 7 7v14a7 7 0 0 1-7 7H16" />
      <ellipse cx="16" cy="20" rx="10" ry="14" />
      <ellipse cx="16" cy="20" rx="5.5" ry="8.5" />
      <path d="M3 42h26M8 42v-5h16v5M13 24h6" />
    </>
  ),
  ultrasound: (
    <>
      <path d="M24 9V6c0-2 1.5-3 3-3h8M20 9h8v6c0 2.5 3 4 3 7v3H17v-3c0-3 3-4.5 3-7V9Z" />
      <path d="M17 30c4.5 3 9.5 3 14 0M13 35.5c7 4.7 15 4.7 22 0M9 41c9.5 6 20.5 6 30 0" />
    </>
  ),
  'nuclear-medicine': (
    <>
      <path d="M6 10h36M10 10V5h28v5M24 17.5V15M18.8 19.3 17 17.5M29.2 19.3 31 17.5M6 43h36" />
      <path d="M10 36c0-4 3-6.5 7-6.5h14c4 0 7 2.5 7 6.5" />
      <circle cx="24" cy="23" r="6" strokeDasharray="1 3.7" />
      <circle cx="24" cy="23" r="1" />
    </>
  ),
  'bone-density': (
    <>
      <path d="M4 37h40M9 37v6M39 37v6M41 37V9a3 3 0 0 0-3-3H19M13 4h11v6H13zM18.5 14v2M18.5 19v2" />
      <path d="M10.5 27.3c-2-1-4 .3-3.7 2.3-.3 2 1.7 3.3 3.7 2.3.7-.4 1-.5 1.7-.5h13.6c.7 0 1 .1 1.7.5 2 1 4-.3 3.7-2.3.3-2-1.7-3.3-3.7-2.3-.7.4-1 .5-1.7.5H12.2c-.7 0-1-.1-1.7-.5Z" />
    </>
  ),
}

export function ExamIcon({ exam }: { exam: string }) {
  const drawing = examDrawings[exam]
  if (!drawing) {
    throw new Error(
      `content/exams/${exam}.yaml has no drawing. Add one to components/icons.tsx as '${exam}'.`,
    )
  }
  return (
    <Icon size={48} className="icon exam-icon">
      {drawing}
    </Icon>
  )
}
