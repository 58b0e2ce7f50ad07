import type { ShapedGlyph, Shaping, ShapingFont } from './harfbuzz.ts'
import type { FontFile } from './truetype.ts'

/** A run of characters as glyphs of one face, which stand from left to right. */
export interface ShapedText {
  text: string
  glyphs: readonly ShapedGlyph[]
  /** Font units. */
  width: number
  rightToLeft: boolean
}

/** What stands before and behind a stretch, as far as its letters join with it. */
export interface Neighbours {
  before: string
  behind: string
}

/** One font file of the theme: shapes text and remembers its words. */
export interface Face {
  /** Fixed number in the theme, so that the order of fonts in a file never depends on the text. */
  index: number
  /** Its file: of the package (`templates/fonts/…`), or any other. */
  path: string
  file: FontFile
  /** What its size is multiplied by, so that letters of another script stand well beside Latin ones. */
  scale: number
  has(codePoint: number): boolean
  shape(text: string, how: Shaping, around?: Neighbours): ShapedText
  /** All words that have been shaped so, now and later: the face has all their characters. */
  words(how: Shaping): ReadonlyMap<string, ShapedText>
}

/** Longer strings than this are no words of a language; caching them would only hold memory. */
const longestWord = 40

/** More words than a book has; then the memory begins anew, since a process may set hundreds of packs. */
const mostWords = 50_000

/** A face over an opened font; each word is shaped once. */
export function makeFace(
  index: number,
  path: string,
  file: FontFile,
  font: ShapingFont,
  scale: number,
): Face {
  const words = new WordMemory()
  const covered = new Map<number, boolean>()
  return {
    index,
    path,
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
    shape(text, how, around) {
      if (around !== undefined) return shapeBetween(font, text, how, around)
      const known = words.of(how)
      const found = known.get(text)
      if (found !== undefined) return found
      const shaped = toShaped(text, font.shape(text, how), how)
      if (text.length <= longestWord) words.keep(known, text, shaped)
      return shaped
    },
    words: (how) => words.of(how),
  }
}

function shapeBetween(font: ShapingFont, text: string, how: Shaping, around: Neighbours): ShapedText {
  const start = around.before.length
  const glyphs = font.shape(around.before + text + around.behind, how, start, start + text.length)
  return toShaped(text, glyphs, how)
}

function toShaped(text: string, glyphs: readonly ShapedGlyph[], { rightToLeft }: Shaping): ShapedText {
  let width = 0
  for (const glyph of glyphs) width += glyph.advance
  return { text, glyphs, width, rightToLeft }
}

/** The words of a face, apart for each way of shaping: most texts know one. */
class WordMemory {
  private readonly all = new Map<string, Map<string, ShapedText>>()
  private last: { how: Shaping; words: Map<string, ShapedText> } | null = null
  private count = 0

  of(how: Shaping): Map<string, ShapedText> {
    if (this.last !== null && isSame(this.last.how, how)) return this.last.words
    const key = `${how.language} ${how.rightToLeft} ${how.tabular}`
    const words = this.all.get(key) ?? new Map<string, ShapedText>()
    this.all.set(key, words)
    this.last = { how, words }
    return words
  }

  keep(words: Map<string, ShapedText>, text: string, shaped: ShapedText): void {
    if (this.count++ >= mostWords) {
      for (const one of this.all.values()) one.clear()
      this.count = 1
    }
    words.set(text, shaped)
  }
}

function isSame(a: Shaping, b: Shaping): boolean {
  return a === b || (a.language === b.language && a.rightToLeft === b.rightToLeft && a.tabular === b.tabular)
}
