import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../resources.ts'

/** A small sound font with composite glyphs. */
export function soundFont(): Buffer {
  return readFileSync(join(packageRoot(), 'templates/fonts/briefpack-hebrew/BriefpackHebrew-Regular.ttf'))
}

/** The sound font, changed: `at` is a table's offset in the file. */
export function changedFont(change: (bytes: Buffer, at: (tag: string) => number) => void): Buffer {
  const bytes = soundFont()
  change(bytes, (tag) => bytes.readUInt32BE(entryOf(bytes, tag) + 8))
  return bytes
}

/** Offset of a table's entry in the directory. */
export function entryOf(bytes: Buffer, tag: string): number {
  const at = bytes.indexOf(tag, 12, 'latin1')
  if (at < 0 || at >= 12 + bytes.readUInt16BE(4) * 16) throw new Error(`The font has no table ${tag}`)
  return at
}

/** Bytes of a glyph's record, as a view of the file: writing to it changes the font. */
export function glyphOf(bytes: Buffer, at: (tag: string) => number, glyph: number): Buffer {
  const long = bytes.readInt16BE(at('head') + 50) === 1
  const start = (one: number) =>
    long ? bytes.readUInt32BE(at('loca') + one * 4) : bytes.readUInt16BE(at('loca') + one * 2) * 2
  return bytes.subarray(at('glyf') + start(glyph), at('glyf') + start(glyph + 1))
}

/** Number of the first glyph that is made of others. */
export function firstComposite(bytes: Buffer, at: (tag: string) => number): number {
  for (let glyph = 0; glyph < bytes.readUInt16BE(at('maxp') + 4); glyph++) {
    const record = glyphOf(bytes, at, glyph)
    if (record.length > 0 && record.readInt16BE(0) < 0) return glyph
  }
  throw new Error('The font has no composite glyph')
}
