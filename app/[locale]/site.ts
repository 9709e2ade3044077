import type { ExamEntry } from '../../components/figures/exam-list.tsx'
import type { Site } from '../../components/site.ts'
import { systemPath } from '../../lib/addresses.ts'
import { getClinic, getUi, listExams, listPages } from '../../lib/content/index.ts'
import type { Locale } from '../../lib/locales.ts'

/** What the frame of every page is given. */
export async function getSite(locale: Locale): Promise<Site> {
  const [ui, clinic, pages] = await Promise.all([getUi(locale), getClinic(), listPages(locale)])
  return {
    locale,
    ui,
    clinic,
    paths: {
      home: systemPath(locale, 'home'),
      search: systemPath(locale, 'search'),
      glossary: systemPath(locale, 'glossary'),
      contact: systemPath(locale, 'contact'),
    },
    about: pages
      .filter(({ category }) => category === 'about')
      .map(({ id, path, short }) => ({ id, path, short })),
  }
}

/** The kinds of test in one language, each with the address of its article. */
export async function getExamEntries(locale: Locale): Promise<ExamEntry[]> {
  const [exams, pages] = await Promise.all([listExams(), listPages(locale)])
  return exams.map(exam => ({
    id: exam.id,
    letters: exam.letters,
    name: exam.name[locale],
    also: exam.also[locale],
    summary: exam.summary[locale],
    radiation: exam.radiation,
    radiationNote: exam.radiationNote[locale],
    minutes: exam.minutes,
    page: exam.page,
    path: `${pages.find(({ id }) => id === exam.page)?.path}#${exam.section[locale]}`,
  }))
}
