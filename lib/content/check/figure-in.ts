import type { Locale, Localized } from '../../locales.ts'

/** @returns the first number of the text that needs a source; ages, dates and telephone numbers do not */
export function figureIn(text: string, locale: Locale): string | undefined {
  return measured[locale].exec(text.replace(apart[locale], ' '))?.[0]
}

const number = '\\d(?:[\\d.,]*\\d)?'

/** What is counted and what is measured. */
const en = {
  counted: 'people|patients|women|men|children|adults|babies|knees|scans|doses|studies|trials',
  measured: 'seconds?|minutes?|hours?|days?|weeks?|months?|years?|mm|cm',
}
const es = {
  counted: 'personas|pacientes|mujeres|hombres|niños|adultos|bebés|rodillas|estudios|dosis|investigaciones',
  measured: 'segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?|mm|cm',
}

const measured: Localized<RegExp> = {
  en: anyOf([
    `\\$${number}|${number} dollars`,
    '\\b(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of|of every) \\w+',
    `${number}(?: ?%| percent| mSv)`,
    `${number} (?:${en.counted})\\b`,
    `${number}(?: (?:to ${number} )?(?:business )?|-)(?:${en.measured})\\b`,
    `${number} (?:out )?(?:of|in) (?:every )?${number}`,
  ]),
  es: anyOf([
    `\\$${number}|${number} dólares`,
    '(?<!\\p{L})(?:una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve) de cada \\p{L}+',
    `${number}(?: ?%| por ciento| mSv)`,
    `${number} (?:${es.counted})(?!\\p{L})`,
    `${number} (?:a ${number} )?(?:${es.measured})(?!\\p{L})`,
    `${number} de (?:cada )?${number}`,
  ]),
}

function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'iu')
}

/** What is no figure: how old someone is, and the emergency number. */
const apart: Localized<RegExp> = {
  en: /\b(ages?|aged|age of|older than|younger than|turn) \d+( (to|and|or) \d+)?( years( old)?)?|\b(people|adults|children|women|men|those|anyone|you are) (under|over|between) \d+( and \d+)?|\d+( (to|or) \d+)?[ -]years?[ -]old|\b\d+ and (older|over|up)|\b911\b/gi,
  es: /(de|desde los|entre los?|mayor(es)? de|menor(es)? de|a partir de los|cumplir|más de|menos de|los|tiene) \d+( (a|y|o) (los )?\d+)? años( de edad)?|\b911\b/giu,
}
