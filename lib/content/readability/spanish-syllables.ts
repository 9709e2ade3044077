/**
 * How many syllables a Spanish word has, by the rules of the Real Academia's Ortografía (2010), which go by
 * the letters and not by any one accent of speech: two strong vowels part (le-er), a strong and a weak one
 * stay together (ra-dia-ción) unless the weak one bears the accent (dí-a), two different weak ones always
 * stay together (ciu-dad, cuí-de-se), and an h between vowels changes nothing (prohi-bir, pro-hí-be).
 *
 * @param word one word; a hyphen parts it. Letters of other languages are tolerated, numbers are the caller's
 * @returns at least 1, so that a word without vowels, such as CT, counts as it does in English
 */
export function countSyllables(word: string): number {
  return Math.max(1, vowelsAsSpoken(word).match(nucleus)?.length ?? 0)
}

/** The vowels of one syllable: a triphthong or diphthong around a strong vowel, two weak ones, or one alone. */
const nucleus = /[iu]?[aeoáéó][iu]?|[ií][uú]|[uú][ií]|[iuíú]/g

/** The word in lower case, with just the vowels that are heard, and consonants or signs between them. */
function vowelsAsSpoken(word: string): string {
  return (
    plainLetters(word)
      .replace(/qu|gu(?=[eiéí])/g, 'g')
      .replaceAll('ü', 'u')
      // Alone and at the end y is the vowel i (rey), and before a consonant in foreign words (gym).
      .replace(/y(?![aeiouáéíóú])/g, 'i')
      .replaceAll('h', '')
  )
}

/** Of all the marks on letters, only the acute accent and the two dots of ü say something about syllables. */
function plainLetters(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?!\u0301|(?<=u)\u0308)\p{M}/gu, '')
    .normalize('NFC')
}
