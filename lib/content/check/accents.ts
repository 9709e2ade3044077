import type { Corpus } from '../corpus.ts'
import { type Problem, rule } from '../problems.ts'

const { error } = rule('accents')

/** What is left of an accent whose file was saved in another encoding: � for a lost byte, é as Ã©, ¿ as Â¿, ’ as â€™. */
const broken = /\uFFFD|[ÂÃ][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00FF™œ˜¦“”]?/u
const word = new RegExp(`[^\\s"(),.:;<>]*(${broken.source})[^\\s"(),.:;<>]*`, 'u')

/** Files whose accents are lost. Other rules cannot judge such a file: they would see words that nobody wrote. */
export function checkAccents({ files }: Corpus): Problem[] {
  return [...files].flatMap(([path, text]) => {
    const found = broken.test(text) && word.exec(text)
    if (!found) return []
    const line = text.slice(0, found.index).split('\n').length
    const what = `The accents of this file are damaged (it says "${found[0]}").`
    const remedy = `In your editor choose Save as, encoding UTF-8; if the ${found[1]} are still there, go back to the last saved version.`
    return [error({ file: `content/${path}`, line }, what, remedy)]
  })
}
