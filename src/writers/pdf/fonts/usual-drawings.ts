import type { Face, ShapedText } from '../../../layout/fonts/face.ts'
import { isOwnFont } from '../../../layout/fonts/find-font-file.ts'
import { rememberFor } from '../../../remember.ts'
import { findResourceNow } from '../../../resources.ts'
import type { FontProgram } from './font-program.ts'
import { makeUsual, recordUsual, unpackUsual, usualFontPath } from './usual-font.ts'

/**
 * The first codes of every font that files embed of a face: the same in all of them, so that a run knows how usual words
 * are shown, and has their font ready.
 */
export interface UsualDrawings {
  /** Glyphs and the characters they stand for, by code. */
  glyphs: readonly number[]
  texts: readonly string[]
  /** Codes by glyph. */
  codes: readonly (number | undefined)[]
  /** What shows a word that has no other drawings. */
  words: WeakMap<ShapedText, string>
  /** The smallest font made before that has the codes below `end`. */
  program(end: number): FontProgram
}

/** For a font of ours the build has recorded them. */
export const usualDrawings = rememberFor((face: Face): UsualDrawings => {
  const file = isOwnFont(face.path) ? findResourceNow(usualFontPath(face.path)) : null
  const recorded = file === null ? null : unpackUsual(file)
  const letters = recorded ?? recordUsual(face)
  const programs = [...(recorded?.programs ?? [])]
  const { glyphs, texts, sizes } = letters
  const codes: number[] = []
  glyphs.forEach((glyph, code) => {
    codes[glyph] = code
  })
  return {
    glyphs,
    texts,
    codes,
    words: new WeakMap(),
    program(end) {
      const which = sizes.findIndex((size) => size >= end)
      programs[which] ??= makeUsual(face, letters, sizes[which] as number)
      return programs[which]
    },
  }
})
