import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { StaffSignIn } from '../../../components/staff/sign-in.tsx'
import { getUi } from '../../../lib/content/index.ts'
import { findSession, inboxPath, staffLocale } from '../session.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getUi(await staffLocale())).staff.signIn }
}

type Props = { searchParams: Promise<{ problem?: string }> }

export default async function SignInPage({ searchParams }: Props) {
  if (await findSession()) redirect(inboxPath)
  const { problem } = await searchParams
  return (
    <StaffSignIn
      ui={await getUi(await staffLocale())}
      problem={problem === 'refused' || problem === 'locked' ? problem : undefined}
    />
  )
}
