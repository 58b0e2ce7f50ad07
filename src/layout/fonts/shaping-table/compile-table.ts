// Part of the build: nothing at run time imports it.
import type { ShapedGlyph, ShapingFont } from '../harfbuzz.ts'
import { pageSize, type ShapingTable, unknownMove } from './shaping-table.ts'

/**
 * Letters of today's larger languages in Latin, Greek and Cyrillic script, punctuation and common signs; without the
 * slash that makes fractions of all figures around it. More would take the build longer, and is set by HarfBuzz.
 */
const ranges: readonly [number, number][] = [
  [0x20, 0x17f],
  [0x218, 0x21b],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x20ac, 0x20ac],
  [0x2116, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2260, 0x2265],
  [0x25a0, 0x25cf],
  [0x2610, 0x2612],
  [0x2713, 0x2714],
]
const scripts = [/\p{sc=Latin}/u, /\p{sc=Greek}/u, /\p{sc=Cyrillic}/u]

/** A slot before it is numbered; `script` is 0 for signs of all scripts. */
interface Slot {
  text: string
  glyph: number
  advance: number
  script: number
}

/** Asks HarfBuzz for every character, every pair and every ligature of a face. */
export function compileTable(font: ShapingFont): ShapingTable {
  const slots = simpleSlots(font)
  const letters = slots.length
  const ligatures = findLigatures(font, slots)
  const moves = slots.map((first) => movesAfter(font, first, slots))
  forgetSurrounded(font, slots, moves)
  const rows = distinct(moves)
  const columns = distinct(slots.map((_, i) => rows.kept.map((row) => row[i] as number)))
  const fields = slots.map(({ glyph, advance, script }, i) => [
    glyph,
    advance,
    rows.places[i] as number,
    columns.places[i] as number,
    script,
  ])
  return {
    ...pagesOf(slots.slice(0, letters)),
    ligatures: Uint16Array.from(ligatures.flat()),
    slots: Uint16Array.from(fields.flat()),
    moves: Int16Array.from(
      rows.kept.flatMap((_, row) => columns.kept.map((column) => column[row] as number)),
    ),
    columns: columns.kept.length,
  }
}

/** Characters that are one unmoved glyph of the face, the same among figures of one width. */
function simpleSlots(font: ShapingFont): Slot[] {
  const slots: Slot[] = []
  for (const [from, to] of ranges) {
    for (let code = from; code <= to; code++) {
      const text = String.fromCharCode(code)
      if (/[\p{M}\p{C}\p{Zl}\p{Zp}]/u.test(text) || !font.has(code)) continue
      const slot = slotOf(text, shapePlain(font, text))
      if (slot !== null && slot.glyph === shapePlain(font, text, true)[0]?.id) slots.push(slot)
    }
  }
  return slots
}

function slotOf(text: string, glyphs: readonly ShapedGlyph[]): Slot | null {
  const [glyph, ...more] = glyphs
  if (glyph === undefined || more.length > 0 || glyph.id === 0 || isMoved(glyph)) return null
  const script = scripts.reduce((bits, one, i) => bits | (one.test(text) ? 1 << i : 0), 0)
  return { text, glyph: glyph.id, advance: glyph.advance, script }
}

/** Text of no language that the font has forms of its own for. */
function shapePlain(font: ShapingFont, text: string, tabular = false): ShapedGlyph[] {
  return font.shape(text, { rightToLeft: false, language: 'en', tabular })
}

function isMoved({ dx, dy }: ShapedGlyph): boolean {
  return dx !== 0 || dy !== 0
}

/** Adds a slot for each ligature of letters; what it joins may be a ligature itself. */
function findLigatures(font: ShapingFont, slots: Slot[]): [number, number, number][] {
  const found: [number, number, number][] = []
  const letters = [...slots]
  for (let first = 0; first < slots.length; first++) {
    const { text, script } = slots[first] as Slot
    const seconds = letters.flatMap((slot, i) => (script !== 0 && slot.script === script ? [i] : []))
    const pairs = seconds.map((second) => text + letters[second]?.text)
    pairs.forEach((pair, i) => {
      const both = slotOf(pair, shapePlain(font, pair))
      if (both !== null) found.push([first, seconds[i] as number, slots.push(both) - 1])
    })
  }
  return found
}

/** How far each slot moves behind a first one of its script. */
function movesAfter(font: ShapingFont, first: Slot, slots: readonly Slot[]): number[] {
  return slots.map((second) => {
    const isMixed = first.script !== 0 && second.script !== 0 && first.script !== second.script
    const [one, two, ...more] = isMixed ? [] : shapePlain(font, first.text + second.text)
    if (one?.id !== first.glyph || two?.id !== second.glyph || more.length > 0) return unknownMove
    if (two.advance !== second.advance || isMoved(one) || isMoved(two)) return unknownMove
    return one.advance - first.advance
  })
}

/** A sign that behaves otherwise between two letters alike than beside one (`l·l` in Catalan) is left to HarfBuzz. */
function forgetSurrounded(font: ShapingFont, slots: readonly Slot[], moves: readonly number[][]): void {
  slots.forEach((letter, i) => {
    const row = moves[i] as number[]
    slots.forEach((sign, at) => {
      if (letter.script === 0 || sign.script !== 0) return
      const glyphs = shapePlain(font, letter.text + sign.text + letter.text)
      const [before, after] = [row[at] as number, moves[at]?.[i] as number]
      const advances = [letter.advance + before, sign.advance + after, letter.advance]
      const isKnown = glyphs.length === 3 && glyphs.every((one, n) => one.advance === advances[n])
      if (!isKnown) row[at] = unknownMove
    })
  })
}

/** Each different row once, and where each of all is among these. */
function distinct(rows: readonly number[][]): { places: number[]; kept: number[][] } {
  const known = new Map<string, number>()
  const kept: number[][] = []
  const places = rows.map((row) => {
    const key = row.join(' ')
    const place = known.get(key) ?? kept.push(row) - 1
    known.set(key, place)
    return place
  })
  return { places, kept }
}

function pagesOf(letters: readonly Slot[]): { pageOf: Uint16Array; pages: Uint16Array } {
  const pageOf = new Uint16Array(0x10000 / pageSize)
  const pages = Array<number>(pageSize).fill(0)
  letters.forEach((slot, i) => {
    const code = slot.text.charCodeAt(0)
    const page = Math.floor(code / pageSize)
    if (pageOf[page] === 0) {
      pageOf[page] = pages.length / pageSize
      pages.push(...Array<number>(pageSize).fill(0))
    }
    pages[(pageOf[page] as number) * pageSize + (code % pageSize)] = i + 1
  })
  return { pageOf, pages: Uint16Array.from(pages) }
}
