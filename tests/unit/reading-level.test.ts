import { describe, expect, it } from 'vitest'
import {
  careCardLimits,
  judge,
  pageLimits,
  readingLevel,
} from '../../lib/content/readability/reading-level.ts'
import { countSyllables } from '../../lib/content/readability/spanish-syllables.ts'

/** Each word is parted by hand, as the Ortografía does it; a rule that is wrong parts it otherwise. */
const parted = {
  'no vowels meet': 'ro-di-lla pla-ca mé-di-co con-tras-te trans-por-te re-sul-ta-do pul-mo-nes ra-dió-lo-go',
  'a strong and a weak vowel stay together':
    'pie cau-sa cuo-ta puer-ta cuer-po hue-so jue-ves vein-te a-cei-te Eu-ro-pa biop-sia es-tu-dio des-pués ' +
    'tam-bién ra-dia-ción ar-ti-cu-la-ción eu-fo-ria guion',
  'two weak vowels stay together, with an accent too':
    'rui-do viu-da ciu-dad cui-da-do flui-do triun-fo diu-ré-ti-co je-sui-ta cons-truir cons-truí cuí-de-se ' +
    'vein-tiún ca-suís-ti-ca in-ter-viú cons-truí-a',
  'three vowels stay together': 'buey miau U-ru-guay Pa-ra-guay cam-biáis es-tu-diéis a-ve-ri-guáis',
  'two strong vowels part':
    'le-er ca-er pe-or te-a-tro a-or-ta á-re-a lí-ne-a ó-se-o ma-re-o a-é-re-o o-cé-a-no co-á-gu-lo ' +
    'mi-cro-on-das co-o-pe-rar blo-que-o co-rre-o ra-dio-on-co-lo-gí-a',
  'a weak vowel with an accent parts from a strong one':
    'dí-a rí-o pa-ís ma-íz ra-íz a-ún ba-úl re-ír o-í-do ca-í-da le-í-a re-ú-ne grú-a con-ti-nú-a e-va-lú-e ' +
    'ci-ru-gí-a to-mo-gra-fí-a ra-dio-gra-fí-a e-co-gra-fí-a ra-dio-lo-gí-a vi-ví-ais cre-í-ais',
  'the same weak vowel twice parts': 'chi-i-ta ti-i-to an-ti-in-fla-ma-to-rio du-un-vi-ro',
  'an h between vowels changes nothing':
    'a-ho-ra al-co-hol co-he-te za-na-ho-ria re-ha-bi-li-ta-ción prohi-bir ahu-mar rehu-sar a-hí bú-ho ' +
    'pro-hí-be ve-hí-cu-lo ba-hí-a ca-ca-hue-te ma-ri-hua-na Chi-hua-hua hie-lo',
  'y is a vowel alone and at the end': 'y muy hay rey es-toy',
  'y is a consonant before a vowel': 'ye-so ra-yos a-yu-da ma-yor ma-yo-rí-a in-yec-ción pro-yec-tar',
  'the u of que, qui, gue and gui is silent':
    'que quien quí-mi-ca e-qui-po qui-ró-fa-no tran-qui-lo gue-rra guí-a se-guir si-guien-te gui-ta-rra',
  'the u of gua, guo, güe and güi is heard':
    'a-gua len-gua an-ti-guo pre-gun-te ver-güen-za pin-güi-no bi-lin-güe an-ti-güe-dad lin-güís-ti-ca',
}

describe('Spanish syllables', () => {
  it.each(Object.entries(parted))('%s', (_rule, words) => {
    for (const word of words.split(' ')) {
      expect.soft(countSyllables(word.replaceAll('-', '')), word).toBe(word.split('-').length)
    }
  })

  it('are known for more than 80 words', () => {
    expect(Object.values(parted).join(' ').split(' ').length).toBeGreaterThan(80)
  })

  it('do not depend on capitals or on how an accent is stored', () => {
    expect(countSyllables('RADIOGRAFÍA')).toBe(5)
    expect(countSyllables('radiología'.normalize('NFD'))).toBe(5)
    expect(countSyllables('vergüenza'.normalize('NFD'))).toBe(3)
  })

  it('do not run on over a hyphen', () => {
    expect(countSyllables('teórico-práctico')).toBe(7)
    expect(countSyllables('anti-inflamatorio')).toBe(7)
  })

  it.each([
    ['web', 1],
    ['kiwi', 2],
    ['gym', 1],
    ['Lyme', 2],
    ['Henry', 2],
    ['Müller', 2],
    ['crème', 2],
    ['São', 2],
    ['TAC', 1],
    ['MRI', 1],
    ['CT', 1],
    ['X', 1],
  ])('tolerate foreign words and initials: %s', (word, count) => {
    expect(countSyllables(word)).toBe(count)
  })
})

const english = (...text: string[]) => readingLevel(text, 'en')
const spanish = (...text: string[]) => readingLevel(text, 'es')

describe('the formulas', () => {
  it('Flesch-Kincaid grade of short words', () => {
    // 3 words, 1 sentence, 3 syllables: 0.39 · 3 + 11.8 · 1 - 15.59 = 1.17 + 11.8 - 15.59
    const level = english('The cat sat.')
    expect(level).toMatchObject({ words: 3, sentences: 1, syllables: 3, scale: 'flesch-kincaid-grade' })
    expect(level?.score).toBeCloseTo(-2.62, 6)
  })

  it('Flesch-Kincaid grade of two sentences', () => {
    // The(1) doc-tor(2) reads(1) the(1) re-port(2). You(1) get(1) the(1) re-sult(2).
    // 0.39 · 9/2 + 11.8 · 12/9 - 15.59 = 1.755 + 15.7333… - 15.59
    const level = english('The doctor reads the report. You get the result.')
    expect(level).toMatchObject({ words: 9, sentences: 2, syllables: 12 })
    expect(level?.score).toBeCloseTo(1.898333, 5)
  })

  it('INFLESZ of two sentences', () => {
    // Va-ya(2) al(1) mé-di-co(3). Lle-ve(2) la(1) or-den(2).
    // 206.835 - 62.3 · 11/6 - 6/2 = 206.835 - 114.21666… - 3
    const level = spanish('Vaya al médico. Lleve la orden.')
    expect(level).toMatchObject({ words: 6, sentences: 2, syllables: 11, scale: 'inflesz' })
    expect(level?.score).toBeCloseTo(89.618333, 5)
  })

  it('INFLESZ of one longer sentence', () => {
    // La(1) ra-dio-lo-gí-a(5) es(1) u-na(2) ra-ma(2) de(1) la(1) me-di-ci-na(4): 8 words, 17 syllables
    // 206.835 - 62.3 · 17/8 - 8 = 206.835 - 132.3875 - 8
    const level = spanish('La radiología es una rama de la medicina.')
    expect(level).toMatchObject({ words: 8, sentences: 1, syllables: 17 })
    expect(level?.score).toBeCloseTo(66.4475, 6)
  })

  it('are taken over all blocks at once, not as a mean of blocks', () => {
    // 0.39 · 9/2 + … as above
    expect(english('The doctor reads the report.', 'You get the result.')?.score).toBeCloseTo(1.898333, 5)
  })
})

describe('what is counted', () => {
  it('only blocks that end like a sentence', () => {
    expect(english('Go in.', 'What imaging is', 'Call 911 if:', 'you go numb,', 'Ask now!')).toMatchObject({
      words: 4,
      sentences: 2,
    })
  })

  it.each([
    'Go in.',
    'Go in?',
    'Go in!',
    'Go in…',
    'Go in...',
    '"Go in."',
    '“Go in.”',
    '«Go in».',
    '(Go in.)',
    ' Go in.\n',
  ])('a block that ends like %j', block => {
    expect(english(block)).toMatchObject({ words: 2, sentences: 1 })
  })

  it.each([[], [''], ['What imaging is'], ['Ask:'], ['911.'], ['…']])('nothing in %j', (...text) => {
    expect(english(...text)).toBeNull()
    expect(spanish(...text)).toBeNull()
  })

  it('no numbers', () => {
    const level = english('In 2023, 43 of 1,542 had 1.2% or $2,062 in 5–10 days (see 2/3).')
    // In of had or in days see
    expect(level).toMatchObject({ words: 7, sentences: 1 })
    expect(spanish('El 3.º de 10 pasó en 2023.')).toMatchObject({ words: 4, syllables: 5 })
  })

  it('a sentence of numbers alone is none', () => {
    expect(english('How many? 43.')).toMatchObject({ words: 2, sentences: 1 })
    expect(english('1. Go in.')).toMatchObject({ words: 2, sentences: 1 })
  })

  it('one word for what is written together, two beside a dash or a stroke', () => {
    expect(english("Don't X-ray a 3-D T1 follow-up.")).toMatchObject({ words: 6 })
    expect(english('Go in — ask and/or call—now.')).toMatchObject({ words: 7 })
    expect(spanish('Un diag\u00adnóstico.')).toMatchObject({ words: 2, syllables: 5 })
  })
})

describe('where sentences end', () => {
  it.each([
    ['Is it safe? Yes! Go in… Then ask. Wait.', 5],
    ['It says "Go in." Then ask.', 2],
    ['(It is loud.) You must lie still.', 2],
    ['One is enough. 20 left.', 2],
    ['It\ntook long. It\nhurt.', 2],
    ['"Am I in the right place?" she asked.', 1],
    ['Wait… then go in.', 1],
    ['See Dr. Lee and Mrs. Ortiz at St. Mary.', 1],
    ['A test, e.g. MRI or, i.e. X-ray vs. CT, is next.', 1],
    ['The U.S. Preventive Services Task Force says so.', 1],
    ['It is made in the U.S. The test is new.', 2],
    ['Ask the R.T. Smith, who is here.', 1],
    ['Ask the R.T. She is here.', 2],
    ['Ann Lee, M.D. Anderson, Ph.D. and J. Q. Roe are here.', 1],
    ['Come at 8 a.m. and leave at 5 p.m. on Monday.', 1],
    ['Come from 8 a.m. Monday on.', 1],
    ['Come at 8 a.m. Bring your card.', 2],
    ['Stop at 8 a.m. Drink only water.', 2],
    ['It took approx. 5 days, see fig. 2 and No. 3.', 1],
    ['Does it use X-rays? No. 43 of every 100 say it does.', 3],
    ['The dose is 0.2 to 0.3 mSv. It is low.', 2],
    ['Call (786) 746-8060. Ask for a new date.', 2],
    ['Call Tel. (786) 746-8060 or 786.746.8060 now.', 1],
    ['See www.fda.gov for more. Or ask.', 2],
  ])('English: %s', (text, sentences) => {
    expect(english(text)?.sentences).toBe(sentences)
  })

  it.each([
    ['¿Tiene dudas? Entre y pregunte. ¡Listo!', 3],
    ['¿Le duele? ¿desde cuándo?', 2],
    ['Espere… ¿Qué dijo?', 2],
    ['"¿Dónde es?", preguntó.', 1],
    ['"¿Dónde es?" preguntó.', 1],
    ['Pregunte al Dr. Pérez, a la Dra. Ruiz o al Sr. Gil.', 1],
    ['Un estudio, p. ej. MRI, es mejor.', 1],
    ['En EE. UU. Los médicos lo leen.', 2],
    ['En EE. UU. Medicare lo paga.', 1],
    ['Venga a las 8 a. m. con su orden.', 1],
    ['Venga a las 8 a. m. Traiga su orden.', 2],
    ['Venga a las 8 a.m. Traiga su orden.', 2],
    ['Son aprox. 5 días. Depende de Ud. Llame.', 3],
    ['Llame al (786) 746-8060. Pida otra fecha.', 2],
    ['La dosis es de 0.2 mSv. Es baja.', 2],
  ])('Spanish: %s', (text, sentences) => {
    expect(spanish(text)?.sentences).toBe(sentences)
  })
})

describe('judge', () => {
  it('knows the limits of the one definition', () => {
    expect(pageLimits).toEqual({ en: { warn: 7, error: 8 }, es: { warn: 65, error: 55 } })
    expect(careCardLimits).toEqual({ en: 6, es: 65 })
  })

  it.each([
    ['en', 'page', 7, 'ok'],
    ['en', 'page', 7.01, 'warn'],
    ['en', 'page', 8, 'warn'],
    ['en', 'page', 8.01, 'error'],
    ['es', 'page', 65, 'ok'],
    ['es', 'page', 64.99, 'warn'],
    ['es', 'page', 55, 'warn'],
    ['es', 'page', 54.99, 'error'],
    ['en', 'care-card', 6, 'ok'],
    ['en', 'care-card', 6.01, 'error'],
    ['es', 'care-card', 65, 'ok'],
    ['es', 'care-card', 64.99, 'error'],
  ] as const)('%s %s of %d: %s', (locale, kind, score, expected) => {
    expect(judge({ score }, locale, kind)).toBe(expected)
  })
})
