import { rememberFor } from '../../remember.ts'
import type { Face } from '../fonts/face.ts'
import type { Family } from '../fonts/font-set.ts'
import { runsTogether } from './script-traits.ts'
import type { Line, Run, Span } from './span.ts'
import type { BreakLines, ParagraphStyle, TextTools } from './text-tools.ts'

/**
 * As many lines as text takes, each as full as it can be, by the widths of its letters alone: neither ligatures nor
 * directions change how many lines there are by much. A tenth of the time of setting them, for whoever only wants to
 * know on which page something stands. Of the words only those that lead somewhere are in them, for a footnote goes to
 * the page of its call. `wider`: the letters of each family, beside those of its font.
 */
export function roughLines(wider: Readonly<Record<Family, number>>): BreakLines {
  return (spans, style, tools) => countLines(spans, style, tools, wider)
}

function countLines(
  spans: readonly Span[],
  { width, rightToLeft }: ParagraphStyle,
  tools: TextTools,
  wider: Readonly<Record<Family, number>>,
): Line[] {
  const filler = new LineFiller(width, rightToLeft)
  for (const { text, look } of spans) {
    const face = tools.fonts.face(look.family, look.bold, look.italic)
    const advances = advancesOf(face)
    const perUnit = (look.size * face.scale * wider[look.family]) / face.file.unitsPerEm
    if (look.link !== null) filler.mark(look, face)
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === lineEnd) filler.end()
      else {
        const advance = look.image === null ? advances.of(code) * perUnit : look.image.width
        if (code === space) filler.addSpace(advance)
        else filler.add(advance, code > firstDense && runsTogether.test(text[at] as string))
      }
    }
  }
  return filler.finish()
}

const lineEnd = 0x0a
const space = 0x20
/** Below it is no script without spaces. */
const firstDense = 0x0e00

class LineFiller {
  private readonly lines: Line[] = []
  private runs: Run[] = []
  /** Of the line up to its last word, of the space behind that, and of the word that is not yet ended, pt. */
  private filled = 0
  private gap = 0
  private word = 0
  private readonly width: number
  private readonly rightToLeft: boolean

  constructor(width: number, rightToLeft: boolean) {
    this.width = width
    this.rightToLeft = rightToLeft
  }

  add(advance: number, mayBreakBehind: boolean): void {
    this.word += advance
    if (mayBreakBehind) this.addSpace(0)
  }

  addSpace(advance: number): void {
    this.endWord()
    this.gap += advance
  }

  /** The line ends here whatever is still free. */
  end(): void {
    this.endWord()
    this.push()
  }

  mark(look: Run['look'], face: Face): void {
    this.runs.push({ look, face, rightToLeft: this.rightToLeft, x: 0, width: 0, parts: [], room: null })
  }

  finish(): Line[] {
    this.endWord()
    if (this.filled > 0 || this.runs.length > 0) this.push()
    return this.lines
  }

  /** A word wider than the line is parted wherever one is full. */
  private endWord(): void {
    if (this.word === 0) return
    if (this.filled > 0 && this.filled + this.gap + this.word > this.width) this.push()
    for (; this.word > this.width && this.width > 0; this.word -= this.width) {
      this.filled = this.width
      this.push()
    }
    this.filled += (this.filled > 0 ? this.gap : 0) + this.word
    this.gap = 0
    this.word = 0
  }

  private push(): void {
    this.lines.push({
      runs: this.runs,
      width: this.filled,
      rightToLeft: this.rightToLeft,
      isHyphenated: false,
    })
    this.runs = []
    this.filled = 0
    this.gap = 0
  }
}

const how = { rightToLeft: false, language: 'en', tabular: false }

/** Widths of the characters of a face, in font units; a whole em for one that it has not. */
class Advances {
  private readonly known: number[] = Array(0x250).fill(-1)
  private readonly others = new Map<number, number>()
  private readonly face: Face

  constructor(face: Face) {
    this.face = face
  }

  of(code: number): number {
    const known = code < this.known.length ? (this.known[code] as number) : (this.others.get(code) ?? -1)
    if (known >= 0) return known
    const advance = this.measure(code)
    if (code < this.known.length) this.known[code] = advance
    else this.others.set(code, advance)
    return advance
  }

  private measure(code: number): number {
    const { face } = this
    return face.has(code) ? face.shape(String.fromCharCode(code), how).width : face.file.unitsPerEm
  }
}

const advancesOf = rememberFor((face: Face) => new Advances(face))

/** Width of a sentence in a face, em, by its letters alone. */
export function widthInFace(text: string, face: Face): number {
  const advances = advancesOf(face)
  let width = 0
  for (let at = 0; at < text.length; at++) width += advances.of(text.charCodeAt(at))
  return width / face.file.unitsPerEm
}
