import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Family, FontSet } from '../fonts/font-set.ts'
import type { MissingCharacter } from '../fonts/report-missing.ts'
import { type Hyphenator, openHyphenator } from '../hyphenation/open-hyphenator.ts'
import { breakLines } from './break-lines.ts'
import type { BreakRules } from './break-rules.ts'
import { LabelMemory } from './label-memory.ts'
import type { LevelRules } from './level-rules.ts'
import { OddWords } from './odd-words.ts'
import { roughLines } from './rough-lines.ts'
import { mayBeForeign, runsTogether, turnsDirection } from './script-traits.ts'
import type { Line, Span } from './span.ts'

/** What setting text needs, for a whole pack. */
export interface TextTools {
  fonts: FontSet
  /** Characters that no font has, with the place where each stood first. */
  missing: Map<string, MissingCharacter>
  /** Labels that have been set. */
  labels: LabelMemory
  /** Words that the faces of their looks don't know. */
  oddWords: OddWords
  /** Levels of mixed directions (UAX #9); null where no text runs from right to left. */
  levels: LevelRules | null
  /** Breaks in scripts without spaces (UAX #14); null where there are none. */
  breaks: BreakRules | null
  /** Sets text in lines. */
  breakLines: BreakLines
  /** Where words of a language may be hyphenated; null for languages that aren't. */
  hyphenator(language: string): Hyphenator | null
}

/** Text as lines of a width. */
export type BreakLines = (spans: readonly Span[], style: ParagraphStyle, tools: TextTools) => Line[]

/** How one paragraph is set. */
export interface ParagraphStyle {
  /** pt. */
  width: number
  /** BCP 47: hyphenation, and forms of letters. */
  language: string
  /** The direction it begins and lists its words in. */
  rightToLeft: boolean
  /** May words be parted with hyphens? */
  hyphenate: boolean
  /** Are its lines, but for the last, stretched to the full width? */
  justify: boolean
  /** What may be short: its last line, or none, so that a title doesn't end in one lonely word. */
  last: 'short' | 'even'
  /** Where its words stand in the brief, for messages. */
  place: Place | null
}

/** Tools for these texts: the rules for directions and for scripts without spaces are loaded only where needed. */
export async function openTextTools(
  fonts: FontSet,
  texts: Iterable<string>,
  rightToLeft: boolean,
): Promise<TextTools> {
  let turned = rightToLeft
  let dense = false
  for (const text of texts) {
    if (!mayBeForeign(text)) continue
    turned ||= turnsDirection(text)
    dense ||= runsTogether.test(text)
  }
  const [levels, breaks] = await Promise.all([
    turned ? import('./level-rules.ts').then((rules) => rules.openLevelRules()) : null,
    dense ? import('./break-rules.ts').then((rules) => rules.openBreakRules()) : null,
  ])
  return {
    fonts,
    missing: new Map(),
    labels: new LabelMemory(),
    oddWords: new OddWords(),
    levels,
    breaks,
    breakLines,
    hyphenator: openHyphenator,
  }
}

/** Tools that only tell how many lines there are, in letters so much wider than those of the fonts: see `roughLines`. */
export function openRoughTools(fonts: FontSet, wider: Readonly<Record<Family, number>>): TextTools {
  return {
    fonts,
    missing: new Map(),
    labels: new LabelMemory(),
    oddWords: new OddWords(),
    levels: null,
    breaks: null,
    breakLines: roughLines(wider),
    hyphenator: () => null,
  }
}
