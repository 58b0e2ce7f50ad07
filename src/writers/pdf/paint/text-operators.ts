import type { ShapedText } from '../../../layout/fonts/face.ts'
import type { Run } from '../../../layout/text/span.ts'
import type { EmbeddedFont } from '../fonts/embedded-font.ts'
import { round } from './canvas.ts'

/** A row of codes with corrections between them, ready for `TJ`. */
class Row {
  private codes = ''
  private readonly parts: string[] = []

  add(code: string): void {
    this.codes += code
  }

  /** Moves what follows; thousandths of an em, to the right. */
  move(thousandths: number): void {
    if (Math.abs(thousandths) < 0.01) return
    if (this.codes !== '') this.parts.push(`<${this.codes}>`)
    this.codes = ''
    this.parts.push(`${-round(thousandths, 2)}`)
  }

  toString(): string {
    if (this.codes !== '') this.parts.push(`<${this.codes}>`)
    this.codes = ''
    return this.parts.join(' ')
  }
}

/** The operators that show a run with its base line at `x`, `y` (pt from the top left). */
export function textOperators(run: Run, font: EmbeddedFont, x: number, y: number, colour: string): string {
  const { file } = font.face
  const scale = 1000 / file.unitsPerEm
  const out = [`BT /${font.name} ${round(run.look.size)} Tf ${colour} rg 1 0 0 -1 ${round(x)} ${round(y)} Tm`]
  let row = new Row()
  let rise = 0
  for (const part of run.parts) {
    part.glyphs.forEach((glyph, i) => {
      if (glyph.dy !== rise) {
        // A mark that stands higher or lower than its font draws it.
        out.push(`[${row}] TJ ${round((glyph.dy * run.look.size) / file.unitsPerEm)} Ts`)
        row = new Row()
        rise = glyph.dy
      }
      row.move(glyph.dx * scale)
      row.add(font.code(glyph.id, charactersOf(part, i)))
      row.move((glyph.advance - file.advance(glyph.id) - glyph.dx) * scale)
    })
  }
  out.push(`[${row}] TJ`)
  if (rise !== 0) out.push('0 Ts')
  out.push('ET')
  return out.join(' ')
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
