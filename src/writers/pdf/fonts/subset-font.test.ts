import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { soundFont } from '../../../fonts/testing-fonts.ts'
import { type FontFile, readTrueType } from '../../../layout/fonts/truetype.ts'
import { packageRoot } from '../../../resources.ts'
import type { Drawing } from './drawing.ts'
import { subsetFont } from './subset-font.ts'

const naskh = readTrueType(
  readFileSync(join(packageRoot(), 'templates/fonts/briefpack-naskh/BriefpackNaskh-Regular.ttf')),
)
const hebrew = readTrueType(soundFont())

const drawingsIn = (file: FontFile): fc.Arbitrary<Drawing[]> => {
  const glyph = fc.nat(file.glyphCount - 1)
  const component = fc.record({
    glyph,
    x: fc.integer({ min: -3000, max: 3000 }),
    y: fc.integer({ min: -3000, max: 3000 }),
  })
  const composed = fc.record({
    components: fc.array(component, { maxLength: 12 }),
    advance: fc.nat(4000),
  })
  return fc.array(fc.oneof(glyph, composed), { maxLength: 40 }).map((all) => [0, ...all])
}

/** The glyphs of a record that is made of others; none for any other. */
function componentsOf(outline: Uint8Array): { glyph: number; x: number; y: number }[] {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength)
  const found: { glyph: number; x: number; y: number }[] = []
  if (outline.length === 0 || view.getInt16(0) >= 0) return found
  for (let at = 10; ; ) {
    const flags = view.getUint16(at)
    const wide = (flags & 1) !== 0
    found.push({
      glyph: view.getUint16(at + 2),
      x: wide ? view.getInt16(at + 4) : view.getInt8(at + 4),
      y: wide ? view.getInt16(at + 6) : view.getInt8(at + 5),
    })
    at += wide ? 8 : 6
    at += (flags & 0x08) !== 0 ? 2 : (flags & 0x40) !== 0 ? 4 : (flags & 0x80) !== 0 ? 8 : 0
    // No instructions are left.
    expect(flags & 0x100).toBe(0)
    if ((flags & 0x20) === 0) {
      expect(outline.length - at).toBeLessThan(4)
      return found
    }
  }
}

function depthOf(file: FontFile, glyph: number): number {
  const parts = componentsOf(file.outline(glyph))
  return parts.length === 0 ? 0 : 1 + Math.max(...parts.map((one) => depthOf(file, one.glyph)))
}

describe.each([
  ['Naskh', naskh],
  ['Hebrew', hebrew],
])('%s', (_, file) => {
  test('any drawings make a font whose tables agree', () => {
    fc.assert(
      fc.property(drawingsIn(file), (drawings) => {
        const bytes = subsetFont(file, drawings)
        expect(checkTables(bytes)).toEqual([])
        const made = readTrueType(bytes)
        expect(made.glyphCount).toBeGreaterThanOrEqual(drawings.length)
        const maxp = Buffer.from(made.table('maxp') as Uint8Array)
        const loca = Buffer.from(made.table('loca') as Uint8Array)
        const glyf = made.table('glyf')?.length ?? 0
        expect(loca.length).toBe((made.glyphCount + 1) * 4)
        expect(loca.readUInt32BE(made.glyphCount * 4)).toBe(glyf)
        expect(made.table('hmtx')?.length).toBe(made.glyphCount * 4)
        for (let glyph = 0; glyph < made.glyphCount; glyph++) {
          const [from, to] = [loca.readUInt32BE(glyph * 4), loca.readUInt32BE(glyph * 4 + 4)]
          expect(from).toBeLessThanOrEqual(to)
          expect(from % 4).toBe(0)
          const parts = componentsOf(made.outline(glyph))
          for (const one of parts) expect(one.glyph).toBeLessThan(made.glyphCount)
          expect(parts.length).toBeLessThanOrEqual(maxp.readUInt16BE(28))
          expect(depthOf(made, glyph)).toBeLessThanOrEqual(maxp.readUInt16BE(30))
        }
      }),
      { numRuns: 80 },
    )
  })
  test('a drawing has its width, and shows its glyphs at their places', () => {
    fc.assert(
      fc.property(drawingsIn(file), (drawings) => {
        const made = readTrueType(subsetFont(file, drawings))
        drawings.forEach((drawing, i) => {
          if (typeof drawing === 'number') {
            expect(made.advance(i)).toBe(file.advance(drawing))
            expect(made.outline(i).length === 0).toBe(file.outline(drawing).length === 0)
            return
          }
          expect(made.advance(i)).toBe(drawing.advance)
          const drawn = drawing.components.filter(({ glyph }) => file.outline(glyph).length > 0)
          const parts = componentsOf(made.outline(i))
          expect(parts.map(({ x, y }) => [x, y])).toEqual(drawn.map(({ x, y }) => [x, y]))
          // The same contours, whatever they are called here.
          parts.forEach(({ glyph }, k) => {
            const source = file.outline(drawn[k]?.glyph ?? 0)
            expect(made.outline(glyph).subarray(0, 10)).toEqual(source.subarray(0, 10))
          })
        })
      }),
      { numRuns: 80 },
    )
  })
  test('the same drawings give the same bytes', () => {
    const all = Array.from({ length: file.glyphCount }, (_, glyph) => glyph)
    expect(Buffer.compare(subsetFont(file, all), subsetFont(file, all))).toBe(0)
    expect(readTrueType(subsetFont(file, all)).glyphCount).toBe(file.glyphCount)
  })
})

/** What is wrong with the directory: order, overlaps, checksums. */
function checkTables(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes)
  const wrong: string[] = []
  let last = ''
  let free = 12 + file.readUInt16BE(4) * 16
  for (let i = 0; i < file.readUInt16BE(4); i++) {
    const at = 12 + i * 16
    const tag = file.toString('latin1', at, at + 4)
    const [sum, offset, length] = [4, 8, 12].map((from) => file.readUInt32BE(at + from)) as [
      number,
      number,
      number,
    ]
    if (tag <= last) wrong.push(`${tag} is out of order`)
    if (offset !== free || offset % 4 !== 0) wrong.push(`${tag} is not where the last one ends`)
    free = offset + Math.ceil(length / 4) * 4
    last = tag
    let own = 0
    for (let k = offset; k < free; k += 4) own = (own + file.readUInt32BE(k)) >>> 0
    if (own !== sum) wrong.push(`${tag} has another checksum`)
  }
  if (free !== file.length) wrong.push('there is more behind the tables')
  return wrong
}
