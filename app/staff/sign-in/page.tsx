import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { StaffSignIn } from '../../../components/staff/sign-in.tsx'
import { getUi } from '../../../lib/content/index.ts'
import { findSession, staffLocale, staffPath } from '../session.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getUi(await staffLocale())).staff.signIn }
}

type Props = { searchParams: Promise<{ problem?: string; to?: string }> }

export default async function SignInPage({ searchParams }: Props) {
  const { problem, to } = await searchParams
  if (await findSession()) redirect(staffPath(to))
  return (
    <StaffSignIn
      ui={await getUi(await staffLocale())}
      to={to}
      problem={problem === 'refused' || problem === 'locked' ? problem : undefined}
    />
  )
}
