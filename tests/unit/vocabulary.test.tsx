import { readdirSync, readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { counted } from '../../components/figures/thousand.tsx'
import { ExamIcon } from '../../components/icons.tsx'
import { captionedDrawings, drawings } from '../../lib/content/drawings.ts'
import { vocabularyNames } from '../../lib/content/vocabulary.ts'
import { locales } from '../../lib/locales.ts'
import { render, uiIn, wordsIn } from './render.tsx'

const ui = uiIn('en')

describe('Question', () => {
  const faq = (id = '') => `<Faq>\n\n<Question question="Does it hurt?"${id}>\n\nNo.\n\n</Question>\n\n</Faq>`

  test('keeps its address on the answer, not on the fold, so that browsers open it', async () => {
    const html = await render(faq())
    expect(html).toMatch(/<details><summary>.*<\/summary><div class="answer" id="does-it-hurt"><p>No\.<\/p>/)
    expect(html).toContain('href="#does-it-hurt"')
  })

  test('keeps the address that its author wrote', async () => {
    const html = await render(faq(' id="pain"'))
    expect(html).toContain('id="pain"')
    expect(html).toContain('href="#pain"')
  })

  test('is a heading, and its link says which question it leads to', async () => {
    const html = await render(faq())
    expect(html).toContain('<h3>Does it hurt?</h3>')
    expect(html).toContain(`${ui.article.linkToAnswer}<span class="sr-only">: Does it hurt?</span>`)
  })
})

describe('CareCard', () => {
  const card = (level: string) => `<CareCard level="${level}" title="Chest pain">\n\nAct.\n\n</CareCard>`

  test.each(['emergency', 'urgent', 'non-urgent'] as const)('says in words that it is %s', async level => {
    const html = await render(card(level))
    const heading = /<h2>.*<\/h2>/.exec(html)?.[0] ?? ''
    expect(heading).toContain(ui.care[level])
    expect(heading.indexOf(ui.care[level])).toBeLessThan(heading.indexOf('Chest pain'))
  })

  test('says it in the language of the page', async () => {
    const html = await render(card('emergency'), 'es')
    expect(html).toContain(uiIn('es').care.emergency)
    expect(html).not.toContain(ui.care.emergency)
  })

  test('offers the emergency number only in an emergency', async () => {
    expect(await render(card('emergency'))).toContain('href="tel:911"')
    expect(await render(card('urgent'))).not.toContain('tel:911')
  })
})

describe('Cite', () => {
  test('links to its source, numbered by first citation, and says so to screen readers', async () => {
    const html = await render('One. <Cite id="b" /> Two. <Cite id="a" /> Three. <Cite id="b" />')
    const links = [...html.matchAll(/<a href="#source-(\d)" aria-label="([^"]*)">(\d)<\/a>/g)]
    expect(links.map(([, target, , shown]) => [target, shown])).toEqual([
      ['1', '1'],
      ['2', '2'],
      ['1', '1'],
    ])
    expect(links[1]?.[2]).toBe(ui.article.sourceLabel.replace('{number}', '2'))
  })
})

test('Cite stands close to its fact', async () => {
  expect(await render('One. <Cite id="a" />')).toContain('One.<sup')
})

test('Checklist has a box to tick for each item, named by its words', async () => {
  const html = await render('<Checklist>\n\n* Bring it.\n\n</Checklist>')
  expect(html).toMatch(/<li><input type="checkbox" aria-label="Bring it\."\/?>Bring it\.<\/li>/)
})

test('Term is a button that opens its definition', async () => {
  const html = await render('Ask the <Term id="technologist">technologists</Term>.')
  expect(html).toMatch(
    /<button type="button"[^>]* popovertarget="word-technologist">technologists<\/button>/i,
  )
})

describe('Compare', () => {
  const table = '| Point | MRI | CT |\n| --- | --- | --- |\n| Noise | Loud | Quiet |'
  const compare = `<Compare caption="Two scans" marks="imaging radiology">\n\n${table}\n\n</Compare>`

  test('heads each row and column, and repeats the column in each cell', async () => {
    const html = await render(compare)
    expect(html).toContain('<th scope="row">Noise</th>')
    expect(html.match(/scope="col"/g)).toHaveLength(3)
    expect(html).toMatch(/<td [^>]*data-label="CT"[^>]*>Quiet<\/td>/)
    expect(html).toMatch(/<td [^>]*data-mark="radiology"[^>]*>Quiet<\/td>/)
  })

  test('says what is compared', async () => {
    expect(await render(compare)).toContain('<figcaption>Two scans</figcaption>')
  })
})

describe('Figure', () => {
  test('shows a picture with the words that stand in for it', async () => {
    const html = await render('<Figure src="/images/a.png" alt="A hand" caption="Seen from above." />')
    expect(html).toMatch(/<img src="\/images\/a.png" alt="A hand"[^>]*\/>/)
    expect(html).toContain('<figcaption>Seen from above.</figcaption>')
  })

  test.each(drawings)('draws %s, with the caption that it may have', async name => {
    const html = await render(`<Figure name="${name}" caption="Seen from above." />`)
    expect(html.length).toBeGreaterThan(200)
    expect(html.includes('Seen from above.')).toBe(captionedDrawings.includes(name))
  })

  test('that does not exist fails instead of vanishing', async () => {
    await expect(render('<Figure name="foot" />')).rejects.toThrow()
  })

  const withWords = [
    'bore',
    'report',
    'disks',
    'elbow',
    'bring',
    'score',
    'press',
    'beam',
    'thousand',
    'ring',
    'apart',
    'needle',
    'probe',
    'fields',
    'tracer',
    'bill',
    'standing',
  ] as const
  test.each(withWords)('of %s says all its words as text', async name => {
    for (const locale of locales) {
      const html = await render(`<Figure name="${name}" />`, locale)
      const missing = Object.values(uiIn(locale).figures[name]).filter(words => !html.includes(words))
      expect(missing).toEqual([])
      expect(html).not.toContain('<text')
    }
  })

  test('of a thousand women draws as many dots as its words say', () => {
    const { without, with: saved, alarms } = counted
    for (const locale of locales) {
      const words = uiIn(locale).figures.thousand
      const numbers = (text: string) => text.replaceAll(',', '').match(/\d+/g)?.map(Number)
      expect(numbers(words.withoutText)).toContain(without)
      expect(numbers(words.withText)).toContain(saved)
      expect(numbers(words.alarmsText)).toEqual(expect.arrayContaining([alarms.min, alarms.max]))
    }
  })

  test('of a report says that it is made up, and rings the part to read first', async () => {
    const html = await render('<Figure name="report" />')
    const { caption, impression } = ui.figures.report
    expect(html).toContain(`<figcaption>${caption}</figcaption>`)
    expect(caption).toContain('Made up')
    expect(html.indexOf(impression)).toBeGreaterThan(html.indexOf('class="ringed"'))
  })

  test('of the tests says of each whether it uses radiation', async () => {
    expect(await render('<Figure name="tests" />')).toContain('No radiation')
  })
})

test('KeyPoints has a heading of its own', async () => {
  const html = await render('<KeyPoints>\n\n* One.\n\n</KeyPoints>')
  expect(html).toContain(`<h2 id="key-points">${ui.article.keyPoints}</h2>`)
  expect(html).toContain('<li>One.</li>')
})

test('Note keeps its title and its text', async () => {
  const html = await render('<Note title="Easily missed">\n\nText.\n\n</Note>')
  expect(html).toMatch(/<aside.*Easily missed.*<p>Text\.<\/p>.*<\/aside>/)
})

test.each([
  ['Steps', '1. First.', 'ol'],
  ['Checklist', '* Bring it.', 'ul'],
])('%s keeps its list', async (word, item, list) => {
  expect(await render(`<${word}>\n\n${item}\n\n</${word}>`)).toContain(`<${list}>`)
})

test('ContactCall offers the telephone, and an appointment that knows the page', async () => {
  const html = await render('<ContactCall />')
  expect(html).toContain('href="tel:+13055550100"')
  expect(html).toContain('(305) 555-0100')
  expect(html).toContain('href="/x/contact?from=a-page"')
})

test('a word that is not in the vocabulary fails instead of vanishing', async () => {
  await expect(render('<Blink>\n\nText.\n\n</Blink>')).rejects.toThrow('Blink')
})

test('every word that authors may use is drawn by a component', () => {
  const words = Object.keys(wordsIn('en')).filter(name => /^[A-Z]/.test(name))
  expect(words.sort()).toEqual([...vocabularyNames].sort())
})

describe('content/how-to-write.md', () => {
  const halves = readFileSync('content/how-to-write.md', 'utf8').split(/^# /m).slice(1)

  test('has one half for each language', () => expect(halves).toHaveLength(locales.length))

  test.each([...vocabularyNames, ...drawings])('names `%s` in both halves', name => {
    expect(halves.filter(half => half.includes(`\`${name}\``))).toHaveLength(halves.length)
  })
})

describe('the icon of a test', () => {
  const onHome = readdirSync('content/exams')
    .filter(file => /^onHome: true$/m.test(readFileSync(`content/exams/${file}`, 'utf8')))
    .map(file => file.replace('.yaml', ''))

  test.each(onHome)('%s is drawn', exam => {
    expect(renderToStaticMarkup(<ExamIcon exam={exam} />)).toContain('<path')
  })

  test('that has none fails, and says where to add it', () => {
    expect(() => renderToStaticMarkup(<ExamIcon exam="toe" />)).toThrow(
      "content/exams/toe.yaml has no drawing. Add one to components/icons.tsx as 'toe'.",
    )
  })
})
