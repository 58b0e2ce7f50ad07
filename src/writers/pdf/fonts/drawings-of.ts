import type { ShapedText } from '../../../layout/fonts/face.ts'
import type { Component, Drawing } from './drawing.ts'

/** A drawing of a word and what stands before and behind it. */
export interface PlacedDrawing {
  drawing: Drawing
  /** The characters it stands for. */
  text: string
  /** How far the next drawing is from where its own width ends, font units: kerning. */
  kern: number
}

/**
 * A word as drawings from left to right. A letter with its marks, a syllable whose signs stand around it, a letter that
 * is raised: each is one drawing for all its characters, so that no reader of the file puts them in another order.
 */
export function drawingsOf(part: ShapedText, advanceOf: (glyph: number) => number): PlacedDrawing[] {
  const { glyphs, text } = part
  const ends = endsOfClusters(part)
  const drawings: PlacedDrawing[] = []
  for (let first = 0; first < glyphs.length; ) {
    const end = endOfGroup(part, first)
    const group = glyphs.slice(first, end)
    let start = Number.POSITIVE_INFINITY
    let last = 0
    for (const { cluster } of group) {
      start = Math.min(start, cluster)
      last = Math.max(last, cluster)
    }
    const characters = text.slice(start, ends.get(last))
    drawings.push(...dealOut(draw(group, advanceOf), characters, part.rightToLeft, advanceOf))
    first = end
  }
  return part.rightToLeft ? drawings.map(withDirection) : drawings
}

/** Is each character of a word that runs from left to right one glyph at its place, as of most words? */
export function isPlain({ glyphs, text, rightToLeft }: ShapedText): boolean {
  if (rightToLeft || glyphs.length !== text.length) return false
  for (let i = 0; i < glyphs.length; i++) {
    const { cluster, advance, dx, dy } = glyphs[i] as ShapedText['glyphs'][number]
    if (cluster !== i || advance === 0 || dx !== 0 || dy !== 0) return false
  }
  return true
}

/** Signs that stand between figures (UAX #9, classes CS, ES and ET), which some readers take for parts of a number. */
const separators = /^[:,./\u060c\u00a0+\-\u2212#$%°‰€£]$/u
const rightToLeftMark = '\u200f'

/** A separator that no letter follows says that it belongs to the word before it. */
function withDirection(one: PlacedDrawing, index: number, all: readonly PlacedDrawing[]): PlacedDrawing {
  const next = all[index - 1]?.text
  if (!separators.test(one.text) || (next !== undefined && letter.test(next))) return one
  return { ...one, text: rightToLeftMark + one.text }
}

/** More marks than any letter has (UAX #15, Stream-Safe Text Format): a glyph can't be made of any number of others. */
const mostMarks = 30

/** Glyphs of one cluster, and marks without a width of their own with the letter they stand on. */
function endOfGroup({ glyphs, rightToLeft }: ShapedText, first: number): number {
  let end = first + 1
  while (end < glyphs.length) {
    const before = glyphs[end - 1]
    const next = glyphs[end]
    // From right to left the marks of a letter come before it.
    const belongs = end - first <= mostMarks && (rightToLeft ? isMark(before) : isMark(next))
    if (before?.cluster !== next?.cluster && !belongs) break
    end++
  }
  return end
}

function isMark(glyph: { advance: number } | undefined): boolean {
  return glyph?.advance === 0
}

function draw(
  group: ShapedText['glyphs'],
  advanceOf: (glyph: number) => number,
): { drawing: Drawing; kern: number } {
  const [only] = group
  if (group.length === 1 && only !== undefined && only.dx === 0 && only.dy === 0) {
    return { drawing: only.id, kern: only.advance - advanceOf(only.id) }
  }
  let pen = 0
  const components: Component[] = []
  for (const { id, dx, dy, advance } of group) {
    components.push({ glyph: id, x: pen + dx, y: dy })
    pen += advance
  }
  return { drawing: { components, advance: pen }, kern: 0 }
}

const mark = /\p{Mn}/u
const letter = /\p{L}/u

/**
 * Each character has a code of its own, all but the first of them with an empty drawing: some readers of the file turn the
 * characters of one code round together with a line that runs from right to left, and others don't; and one takes a code
 * with a mark in it for a mark. Marks have no width: a reader would see a gap before their letter. Kerning is part of the
 * width: what follows a mark would else begin before it, and poppler sorts by beginnings.
 */
function dealOut(
  { drawing, kern }: { drawing: Drawing; kern: number },
  text: string,
  rightToLeft: boolean,
  advanceOf: (glyph: number) => number,
): PlacedDrawing[] {
  const characters = [...text]
  if (characters.length < 2 || !(rightToLeft || mark.test(text))) return [{ drawing, text, kern }]
  if (rightToLeft) characters.reverse()
  const isNumber = typeof drawing === 'number'
  const components = isNumber ? [{ glyph: drawing, x: 0, y: 0 }] : drawing.components
  const whole = (isNumber ? advanceOf(drawing) : drawing.advance) + kern
  const letters = characters.filter((one) => !mark.test(one)).length
  // Marks that stand on no letter share the room among themselves.
  const wide = characters.map((one) => letters === 0 || !mark.test(one))
  const share = Math.floor(whole / (letters || characters.length))
  const rest = whole - share * (letters || characters.length)
  const widest = wide.lastIndexOf(true)
  return characters.map((character, i) => {
    const advance = (wide[i] ? share : 0) + (i === widest ? rest : 0)
    return { drawing: { components: i === 0 ? components : [], advance }, text: character, kern: 0 }
  })
}

/** Where the characters of each cluster end: where those of the next one begin. */
function endsOfClusters({ glyphs, text }: ShapedText): Map<number, number> {
  const starts = [...new Set(glyphs.map(({ cluster }) => cluster))].sort((a, b) => a - b)
  return new Map(starts.map((start, i) => [start, starts[i + 1] ?? text.length]))
}
