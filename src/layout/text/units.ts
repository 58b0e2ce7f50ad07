import { findBreaks, mayHyphenate, noBreak } from './find-breaks.ts'
import { foldSpaces } from './fold-spaces.ts'
import { turnsDirection } from './script-traits.ts'
import type { Span } from './span.ts'
import type { ParagraphStyle, TextTools } from './text-tools.ts'
import type { Unit } from './unit.ts'
import { UnitMaker } from './unit-maker.ts'

/** Offsets in a word at which it may be hyphenated. */
export type FindHyphens = (word: string, language: string) => readonly number[]

/**
 * Cuts the text of a paragraph into what a line holds; none is wider than the line. White space is folded. With
 * `findHyphens` words may be parted where it says.
 */
export function makeUnits(
  given: readonly Span[],
  style: ParagraphStyle,
  tools: TextTools,
  findHyphens: FindHyphens | null = null,
): Unit[] {
  const spans = foldSpaces(given)
  const text = spans.map((span) => span.text).join('')
  let breaks = findBreaks(text, tools.breaks)
  if (findHyphens !== null) {
    breaks ??= new Uint8Array(text.length + 1)
    addHyphens(spans, style.language, breaks, findHyphens)
  }
  const rules = style.rightToLeft || turnsDirection(text) ? tools.levels : null
  const levels = rules?.of(text, style.rightToLeft) ?? null
  return new UnitMaker({ spans, text, breaks, levels }, style, tools).make()
}

/** A word that changes its look in the middle is taken in parts. */
function addHyphens(
  spans: readonly Span[],
  language: string,
  breaks: Uint8Array,
  findHyphens: FindHyphens,
): void {
  let offset = 0
  for (const { text, look } of spans) {
    for (const token of text.matchAll(/[^ \n]+/gu)) {
      for (const point of findHyphens(token[0], look.lang ?? language)) {
        const at = offset + token.index + point
        if (breaks[at] === noBreak) breaks[at] = mayHyphenate
      }
    }
    offset += text.length
  }
}
