import type { ShapedGlyph, ShapingFont } from './harfbuzz.ts'
import type { FontFile } from './truetype.ts'

/** A run of characters as glyphs of one face. */
export interface ShapedText {
  text: string
  glyphs: readonly ShapedGlyph[]
  /** Font units. */
  width: number
}

/** One font file of the theme: shapes text and remembers its words. */
export interface Face {
  /** Fixed number in the theme, so that the order of fonts in a file never depends on the text. */
  index: number
  file: FontFile
  /** Its size beside Latin of 1: whoever sets text multiplies the size with it. */
  scale: number
  has(codePoint: number): boolean
  shape(text: string, tabular: boolean): ShapedText
  /** The same, if it has been shaped before: the face then has all its characters. */
  known(text: string, tabular: boolean): ShapedText | undefined
}

/** Longer strings than this are no words of a language; caching them would only hold memory. */
const longestWord = 40

/** More words than a book has; then the memory begins anew, since a process may set hundreds of packs. */
const mostWords = 50_000

/** A face over an opened font; each word is shaped once. */
export function makeFace(index: number, file: FontFile, font: ShapingFont, scale = 1): Face {
  const known = new Map<string, ShapedText>()
  const covered = new Map<number, boolean>()
  return {
    index,
    file,
    scale,
    has(codePoint) {
      let answer = covered.get(codePoint)
      if (answer === undefined) {
        answer = font.has(codePoint)
        covered.set(codePoint, answer)
      }
      return answer
    },
    shape(text, tabular) {
      const found = known.get(keyOf(text, tabular))
      if (found !== undefined) return found
      const glyphs = font.shape(text, tabular)
      const shaped = { text, glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) }
      if (known.size >= mostWords) known.clear()
      if (text.length <= longestWord) known.set(keyOf(text, tabular), shaped)
      return shaped
    },
    known: (text, tabular) => known.get(keyOf(text, tabular)),
  }
}

function keyOf(text: string, tabular: boolean): string {
  return tabular ? `\t${text}` : text
}
