import type { DoseEntry, ExamEntry } from '../../components/figures/exam-entry.ts'
import type { WordEntry } from '../../components/page-words.tsx'
import type { Site } from '../../components/site.ts'
import { systemPath } from '../../lib/addresses.ts'
import { backgroundStretch, type Dose, highest } from '../../lib/content/background.ts'
import { getClinic, getUi, listDecoder, listExams, listPages, listSources } from '../../lib/content/index.ts'
import { searchTiers } from '../../lib/content/search-words.ts'
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
      words: systemPath(locale, 'words'),
      evidence: systemPath(locale, 'evidence'),
      contact: systemPath(locale, 'contact'),
    },
    about: pages
      .filter(({ category }) => category === 'about')
      .map(({ id, path, short }) => ({ id, path, short })),
  }
}

/** The kinds of test in one language, each with the address of its article and the sources of its figures. */
export async function getExamEntries(locale: Locale): Promise<ExamEntry[]> {
  const [exams, pages, sources] = await Promise.all([listExams(), listPages(locale), listSources()])
  return exams.map(exam => {
    const cited = [exam.minutes?.source, ...exam.doses.map(({ source }) => source)]
    const path = pages.find(({ id }) => id === exam.page)?.path ?? ''
    return {
      id: exam.id,
      letters: exam.letters,
      name: exam.name[locale],
      also: exam.also[locale],
      summary: exam.summary[locale],
      radiation: exam.radiation,
      radiationNote: exam.radiationNote[locale],
      minutes: exam.minutes,
      onHome: exam.onHome,
      doses: exam.doses.map(({ part, mSv }) => doseEntry(part[locale], mSv)),
      visit: exam.visit && {
        ...exam.visit,
        wear: exam.visit.wear[locale],
        eat: exam.visit.eat[locale],
        bring: exam.visit.bring[locale],
        tell: exam.visit.tell[locale],
      },
      sources: sources.filter(({ id }) => cited.includes(id)),
      page: exam.page,
      path: exam.section ? `${path}#${exam.section[locale]}` : path,
    }
  })
}

function doseEntry(part: string, dose: Dose): DoseEntry {
  return { part, dose, most: highest(dose), equals: backgroundStretch(highest(dose)) }
}

/** The words on orders, signs, bills and portals in one language, each with the page to read on. */
export async function listWords(locale: Locale): Promise<WordEntry[]> {
  const [entries, pages] = await Promise.all([listDecoder(), listPages(locale)])
  return entries.map(({ id, words, subject, seen, means, go, radiation, page }) => {
    const article = pages.find(found => found.id === page)
    return {
      id,
      words: words[locale].map(text => ({
        text,
        foreign: locale !== 'en' && words.en.some(other => other.toLowerCase() === text.toLowerCase()),
      })),
      subject,
      seen,
      means: means[locale],
      go: go[locale],
      radiation,
      page: article && { path: article.path, short: article.short },
      search: searchTiers([[...words.en, ...words.es]]),
    }
  })
}
