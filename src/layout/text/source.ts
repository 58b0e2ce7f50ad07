import { findBreaks, mayHyphenate, noBreak } from './find-breaks.ts'
import { foldSpaces } from './fold-spaces.ts'
import { turnsDirection } from './script-traits.ts'
import type { Span } from './span.ts'
import type { ParagraphStyle, TextTools } from './text-tools.ts'

/** The text of a paragraph, white space folded, and what may happen in it, by offset. */
export interface Source {
  spans: readonly Span[]
  text: string
  /** Null where there are none but spaces. */
  breaks: Uint8Array | null
  levels: Uint8Array | null
}

/** Looks at the text of a paragraph as a whole. */
export function openSource(given: readonly Span[], style: ParagraphStyle, tools: TextTools): Source {
  const spans = foldSpaces(given)
  const text = spans.length === 1 ? (spans[0] as Span).text : spans.map((span) => span.text).join('')
  const rules = style.rightToLeft || (tools.levels !== null && turnsDirection(text)) ? tools.levels : null
  return {
    spans,
    text,
    breaks: findBreaks(text, tools.breaks),
    levels: rules?.of(text, style.rightToLeft) ?? null,
  }
}

/**
 * The same with breaks where words may be hyphenated; null where none may. A word that changes its look in the middle is
 * taken in parts.
 */
export function withHyphens(source: Source, style: ParagraphStyle, tools: TextTools): Source | null {
  const breaks = source.breaks?.slice() ?? new Uint8Array(source.text.length + 1)
  let hasHyphens = false
  let offset = 0
  for (const { text, look } of source.spans) {
    const hyphenator = tools.hyphenator(look.lang ?? style.language)
    if (hyphenator !== null) {
      for (const { index, 0: word } of text.matchAll(/[^ \n]+/gu)) {
        for (const point of hyphenator.points(word)) {
          const at = offset + index + point
          if (breaks[at] !== noBreak) continue
          breaks[at] = mayHyphenate
          hasHyphens = true
        }
      }
    }
    offset += text.length
  }
  return hasHyphens ? { ...source, breaks } : null
}
