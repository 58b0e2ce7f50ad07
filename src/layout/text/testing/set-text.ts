import { classicTheme } from '../../../testing/classic-theme.ts'
import { openFonts } from '../../fonts/font-set.ts'
import { breakLines } from '../break-lines.ts'
import { runsRightToLeft } from '../direction.ts'
import { type Line, type Look, lookOf, type Run, type Span } from '../span.ts'
import { openTextTools, type ParagraphStyle, type TextTools } from '../text-tools.ts'

/** Sets paragraphs of any script in the built-in theme. */
export interface Setter {
  tools: TextTools
  /** That of body text. */
  look: Look
  /** Lines of one text or of spans; the direction follows from the words unless `style` says it. */
  set(text: string | readonly Span[], style?: Partial<ParagraphStyle>): Line[]
}

/** Tools for every script: the rules for directions and for scripts without spaces are always there. */
export async function openSetter(): Promise<Setter> {
  const theme = await classicTheme()
  const tools = await openTextTools(await openFonts(theme), ['\u0e01'], true)
  const look = lookOf(theme.styles.body)
  return {
    tools,
    look,
    set(text, style = {}) {
      const spans = typeof text === 'string' ? [{ text, look }] : text
      const plain: ParagraphStyle = {
        width: 400,
        language: 'en',
        rightToLeft: runsRightToLeft('en', spans),
        hyphenate: false,
        justify: false,
        last: 'short',
        place: null,
      }
      return breakLines(spans, { ...plain, ...style }, tools)
    },
  }
}

/** The words of a line in the order of reading. */
export function readingOf({ runs }: Line): string {
  return runs.flatMap(partsInOrder).join('')
}

/** What stands on a line from left to right, spaces left out; each word is written as it is read. */
export function fromLeft({ runs }: Line): string[] {
  return [...runs]
    .sort((a, b) => a.x - b.x)
    .flatMap((run) => run.parts.map(({ text }) => text))
    .filter((text) => text !== ' ')
}

/** What has been painted, pt from the left end of the line; spaces that hang over an end are not part of it. */
export function inkOf({ runs }: Line): { left: number; right: number } {
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  for (const run of runs) {
    let x = run.x
    run.parts.forEach((part, i) => {
      const width = widthOf(run, i)
      if (part.text !== ' ') {
        left = Math.min(left, x)
        right = Math.max(right, x + width)
      }
      x += width + (run.room?.[i] ?? 0)
    })
  }
  return { left, right }
}

/** Width of a part of a run without the room behind it, pt. */
function widthOf({ face, look, parts }: Run, index: number): number {
  return ((parts[index]?.width ?? 0) * look.size * face.scale) / face.file.unitsPerEm
}

function partsInOrder({ parts, rightToLeft }: Run): string[] {
  const texts = parts.map(({ text }) => text)
  return rightToLeft ? texts.reverse() : texts
}
