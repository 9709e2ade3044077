import { captionedDrawings } from '../drawings.ts'
import { type Problem, rule } from '../problems.ts'
import { attribute, isComponent } from '../tree.ts'
import { nodeRule, type Rule, readable } from './rule.ts'

const { error } = rule('pictures')

/** A picture says in words what it shows, and exists; a Figure shows one thing. */
export const checkPictures: Rule = (corpus, context) => [
  ...readable(corpus).flatMap(({ file, outline }) =>
    outline.images.flatMap(({ src, alt, line }): Problem[] => {
      const texts = [wrongWords(src, alt), wrongFile(src, context.publicFiles)]
      return texts.flatMap(text => (text ? [error({ file, line }, ...text)] : []))
    }),
  ),
  ...checkFigures(corpus, context),
]

type Text = readonly [what: string, remedy: string] | undefined

function wrongWords(src: string, alt = ''): Text {
  const words = alt.trim()
  if (!words) {
    return [`The picture ${src} has no words for people who cannot see it.`, 'Say what it shows: alt="…".']
  }
  const isFileName =
    /\.\w{3,4}$/.test(words) || src.includes(`/${words}.`) || /^(img|dsc)[_-]?\d+$/i.test(words)
  const remedy = 'Say what the picture shows, as you would on the telephone.'
  return isFileName ? [`The words for the picture are the name of a file: "${words}".`, remedy] : undefined
}

function wrongFile(src: string, publicFiles: ReadonlySet<string> | undefined): Text {
  if (!src.startsWith('/')) {
    const remedy = 'Put its file into public/images and write its address like /images/file.png.'
    return [`The picture ${src} is not one of this site.`, remedy]
  }
  const remedy = `Put its file into public${src.replace(/\/[^/]*$/, '')}, or correct the name.`
  return !publicFiles || publicFiles.has(src) ? undefined : [`There is no picture ${src}.`, remedy]
}

const checkFigures = nodeRule((node, place) => {
  if (!isComponent(node) || node.name !== 'Figure') return []
  const [name, src, alt, caption] = ['name', 'src', 'alt', 'caption'].map(key => attribute(node, key))
  const choose = 'Write name="…" for a drawing of this project, or src="…" for your own picture.'
  if (!name && !src) return [error(place, '<Figure> shows nothing.', choose)]
  if (name && src) return [error(place, '<Figure> has both name and src.', choose)]
  if (name && alt) {
    return [error(place, '<Figure> has alt, but the drawing has its own words.', 'Remove alt.')]
  }
  const shown = captionedDrawings.some(drawing => drawing === name)
  const what = `<Figure> has a caption, but the drawing "${name}" shows none.`
  const remedy = `Remove caption, or write it as text. Drawings with one: ${captionedDrawings.join(', ')}.`
  return name && caption && !shown ? [error(place, what, remedy)] : []
})
