import { expect, test } from 'vitest'
import { figureIn } from '../../lib/content/check/figure-in.ts'

test.each([
  ['en', 'It takes 20 to 40 minutes.', '20 to 40 minutes'],
  ['en', 'A 20-minute scan.', '20-minute'],
  ['en', 'It takes under 5 minutes.', '5 minutes'],
  ['en', 'Between 10 and 45 minutes.', '45 minutes'],
  ['en', 'Over 90 percent of people.', '90 percent'],
  ['en', 'One in five people.', 'One in five'],
  ['en', 'It costs $90, or 200 dollars.', '$90'],
  ['en', 'Of 1,000 scans, 3 in 100.', '1,000 scans'],
  ['en', 'About 0.1 mSv.', '0.1 mSv'],
  ['en', 'Adults over 65, or women between 40 and 74.', undefined],
  ['en', 'From age 40 to 74, or 8 years old.', undefined],
  ['en', 'Call 911, or (786) 746-8060.', undefined],
  ['es', 'Tarda de 20 a 40 minutos.', '20 a 40 minutos'],
  ['es', 'Una de cada cinco personas.', 'Una de cada cinco'],
  ['es', 'Cuesta 200 dólares.', '200 dólares'],
  ['es', 'De 40 a 74 años, o mayores de 65 años.', undefined],
  ['es', 'Llame al 911.', undefined],
] as const)('%s: %s', (locale, text, figure) => {
  expect(figureIn(text, locale)).toBe(figure)
})
