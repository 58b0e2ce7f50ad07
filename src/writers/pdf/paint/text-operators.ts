import type { ShapedText } from '../../../layout/fonts/face.ts'
import type { Run } from '../../../layout/text/span.ts'
import type { EmbeddedFont } from '../fonts/embedded-font.ts'
import { round } from './canvas.ts'

/** The operators that show a run with its base line at `x`, `y` (pt from the top left). */
export function textOperators(run: Run, font: EmbeddedFont, x: number, y: number, colour: string): string {
  const scale = run.look.size / font.face.file.unitsPerEm
  const shown = run.parts.map((part) => font.remember(part, () => partOperands(part, font)))
  // Codes of neighbouring words stand in one string.
  const operands = shown
    .map((one) => (typeof one === 'string' ? one : one(scale)))
    .join('')
    .replaceAll('><', '')
  const start = `BT /${font.name} ${round(run.look.size)} Tf ${colour} rg 1 0 0 -1 ${round(x)} ${round(y)} Tm`
  return `${start} [${operands}] TJ ET`
}

/** Operands of `TJ` for a word; where a mark is raised or lowered, they depend on the size. */
export type PartOperands = string | ((scale: number) => string)

function partOperands(part: ShapedText, font: EmbeddedFont): PartOperands {
  const isLevel = part.glyphs.every((glyph) => glyph.dy === 0)
  return isLevel ? operandsOf(part, font, 0) : (scale) => operandsOf(part, font, scale)
}

/** Codes of the glyphs, with corrections between them in thousandths of an em. */
function operandsOf(part: ShapedText, font: EmbeddedFont, scale: number): string {
  const { file } = font.face
  const thousandth = 1000 / file.unitsPerEm
  const move = (units: number) => (Math.abs(units) < 0.01 ? '' : ` ${-round(units * thousandth, 2)}`)
  const raise = (units: number) => `] TJ ${round(units * scale)} Ts [`
  let out = ''
  let rise = 0
  part.glyphs.forEach((glyph, i) => {
    if (glyph.dy !== rise) out += raise(glyph.dy)
    rise = glyph.dy
    const code = font.code(glyph.id, charactersOf(part, i))
    out += `${move(glyph.dx)}<${code}>${move(glyph.advance - file.advance(glyph.id) - glyph.dx)}`
  })
  return rise === 0 ? out : out + raise(0)
}

/** What a glyph stands for. Of several glyphs for one cluster, the first has all its characters. */
function charactersOf(part: ShapedText, index: number): string {
  const { glyphs, text } = part
  const start = glyphs[index]?.cluster ?? 0
  if (index > 0 && glyphs[index - 1]?.cluster === start) return ''
  let next = index + 1
  while (glyphs[next]?.cluster === start) next++
  return text.slice(start, glyphs[next]?.cluster ?? text.length)
}
