import { basename } from 'node:path'
import type { Face } from '../../../layout/fonts/face.ts'
import { type FontProgram, makeProgram } from './font-program.ts'

/** What packs in any language of Latin letters show, and what those of Western Europe show besides. */
const groups = [
  [
    ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;-–’()?!/&“”%•…+\'"',
    ...['ff', 'fi', 'fl', 'ffi', 'ffl', 'ft', 'fj'],
  ],
  [...'àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŸŒ«»€„¿¡—\u202f'],
]
const plainly = { language: 'en', rightToLeft: false, tabular: false }

/** The usual letters of a face. */
export interface UsualLetters {
  /** Glyphs and the characters they stand for, by code. */
  glyphs: readonly number[]
  texts: readonly string[]
  /** How many codes each font of them has, the smallest first. */
  sizes: readonly number[]
}

/** With the fonts, in the order of their sizes. */
export interface UsualFonts extends UsualLetters {
  programs: readonly FontProgram[]
}

/** Letters that a face lacks, or that it draws with several glyphs or with another's, have no code. */
export function recordUsual(face: Face): UsualLetters {
  const glyphs = [0]
  const texts = ['']
  const sizes = groups.map((group) => {
    for (const text of group) {
      const shaped = face.shape(text, plainly).glyphs
      const glyph = shaped[0]?.id ?? 0
      if (shaped.length === 1 && !glyphs.includes(glyph)) texts[glyphs.push(glyph) - 1] = text
    }
    return glyphs.length
  })
  return { glyphs, texts, sizes }
}

/** The font of the first `size` codes. */
export function makeUsual({ file }: Face, { glyphs, texts }: UsualLetters, size: number): FontProgram {
  return makeProgram(file, glyphs.slice(0, size), texts.slice(0, size))
}

/** Where the build puts what it recorded of one of our font files. */
export function usualFontPath(fontPath: string): string {
  return `dist/assets/usual/${basename(fontPath, '.ttf')}.json`
}

type Packed = UsualLetters & {
  programs: (Omit<FontProgram, 'font' | 'toUnicode'> & { font: string; toUnicode: string })[]
}

/** Letters and fonts as a file: JSON, the streams in base 64. */
export function packUsual({ programs, ...letters }: UsualFonts): string {
  const packed: Packed = {
    ...letters,
    programs: programs.map(({ font, toUnicode, ...rest }) => ({
      ...rest,
      font: Buffer.from(font).toString('base64'),
      toUnicode: Buffer.from(toUnicode).toString('base64'),
    })),
  }
  return JSON.stringify(packed)
}

export function unpackUsual(file: Uint8Array): UsualFonts {
  const { programs, ...letters }: Packed = JSON.parse(new TextDecoder().decode(file))
  return {
    ...letters,
    programs: programs.map(({ font, toUnicode, ...rest }) => ({
      ...rest,
      font: Buffer.from(font, 'base64'),
      toUnicode: Buffer.from(toUnicode, 'base64'),
    })),
  }
}
