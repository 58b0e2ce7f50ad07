import type { ShapedText } from '../../../layout/fonts/face.ts'
import type { Run } from '../../../layout/text/span.ts'
import type { Drawing } from '../fonts/drawing.ts'
import { drawingsOf, isPlain } from '../fonts/drawings-of.ts'
import type { EmbeddedFont } from '../fonts/embedded-font.ts'
import { round } from './canvas.ts'
import type { ReadingSigns } from './reading-signs.ts'

/**
 * The operators that show a run with its base line at `x`, `y` (pt from the top left), in the font, size and colour that
 * are in force. `signs` are unseen signs for who reads the file as text.
 */
export function textOperators(
  run: Run,
  font: EmbeddedFont,
  x: number,
  y: number,
  signs: ReadingSigns,
): string {
  const { parts, room } = run
  const size = sizeOf(run)
  const first = signs.first === '' ? -1 : run.rightToLeft ? parts.length - 1 : 0
  let left = x
  let shown = ''
  if (signs.left !== '') {
    const advance = font.face.file.unitsPerEm / 4
    shown = font.code({ components: [], advance }, signs.left)
    left -= size / 4
  }
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as ShapedText
    const sign = signs.spaces.get(i)
    if (sign !== undefined) shown += spaceSaid(part, sign, font)
    else if (i === first) shown += operandsOf(part, font, signs.first)
    else shown += font.operands(part, operandsOf)
    const extra = room?.[i] ?? 0
    if (extra !== 0) shown += `)${-round((extra * 1000) / size, 2)}(`
  }
  if (signs.right !== '') shown += font.code({ components: [], advance: 0 }, signs.right)
  return `BT 1 0 0 -1 ${round(left)} ${round(y)} Tm[(${shown})]TJ ET`
}

/** Size of a run's letters, pt. */
export function sizeOf({ look, face }: Run): number {
  return look.size * face.scale
}

/** A space in one code with an unseen sign. */
function spaceSaid({ width }: ShapedText, sign: string, font: EmbeddedFont): string {
  return font.code({ components: [], advance: width }, `${sign} `)
}

/**
 * Codes of a word's drawings as they stand in a string of `TJ`, which corrections between them, in thousandths of an em,
 * end and open again. `sign` is said together with its first character.
 */
export function operandsOf(part: ShapedText, font: EmbeddedFont, sign = ''): string {
  if (isPlain(part)) return plainOperands(part, font, sign)
  const drawings = drawingsOf(part, font.face.file.advance)
  const first = part.rightToLeft ? drawings.length - 1 : 0
  return drawings
    .map(({ drawing, text, kern }, i) => operand(font, drawing, i === first ? sign + text : text, kern))
    .join('')
}

function plainOperands({ glyphs, text }: ShapedText, font: EmbeddedFont, sign: string): string {
  const { file } = font.face
  let out = ''
  for (let i = 0; i < glyphs.length; i++) {
    const { id, advance } = glyphs[i] as ShapedText['glyphs'][number]
    const said = text[i] as string
    out += operand(font, id, i === 0 ? sign + said : said, advance - file.advance(id))
  }
  return out
}

/** A drawing's code, and the room behind it. */
function operand(font: EmbeddedFont, drawing: Drawing, said: string, kern: number): string {
  if (kern === 0) return font.code(drawing, said)
  const { file } = font.face
  if (kern > file.unitsPerEm * widestGap) return font.code(widen(drawing, kern, file.advance), said)
  return `${font.code(drawing, said)})${-round((kern * 1000) / file.unitsPerEm, 2)}(`
}

/** Room between two letters from which on readers of the file see two words (`KfW`), em. */
const widestGap = 0.08

/** A drawing with the room behind it. */
function widen(drawing: Drawing, kern: number, advanceOf: (glyph: number) => number): Drawing {
  if (typeof drawing !== 'number') return { ...drawing, advance: drawing.advance + kern }
  return { components: [{ glyph: drawing, x: 0, y: 0 }], advance: advanceOf(drawing) + kern }
}
