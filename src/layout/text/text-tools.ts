import type { Place } from '../../diagnostics/diagnostic.ts'
import type { FontSet } from '../fonts/font-set.ts'
import type { MissingCharacter } from '../fonts/report-missing.ts'
import { type Hyphenator, openHyphenator } from '../hyphenation/open-hyphenator.ts'
import { AtomMemory } from './atom-memory.ts'
import type { BreakRules } from './break-rules.ts'
import type { LevelRules } from './level-rules.ts'

/** What setting text needs, for a whole pack. */
export interface TextTools {
  fonts: FontSet
  /** Characters that no font has, with the place where each stood first. */
  missing: Map<string, MissingCharacter>
  /** Words that have been set. */
  atoms: AtomMemory
  /** Levels of mixed directions (UAX #9); null where no text runs from right to left. */
  levels: LevelRules | null
  /** Breaks in scripts without spaces (UAX #14); null where there are none. */
  breaks: BreakRules | null
  /** Where words of a language may be hyphenated; null for languages that aren't. */
  hyphenator(language: string): Hyphenator | null
}

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

/** Characters of scripts that run from right to left, and signs that turn the direction. */
const turning =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Anything beyond Latin, Greek, Cyrillic and signs, as a quick test: most texts have nothing of it. */
const mayBeForeign = /[\u0590-\u1cff\u2e80-\uffff]/

/** Has the text anything that runs from right to left? */
export function turnsDirection(text: string): boolean {
  return mayBeForeign.test(text) && turning.test(text)
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
    if (!mayBeForeign.test(text)) continue
    turned ||= turning.test(text)
    dense ||= runsTogether.test(text)
  }
  const [levels, breaks] = await Promise.all([
    turned ? import('./level-rules.ts').then((rules) => rules.openLevelRules()) : null,
    dense ? import('./break-rules.ts').then((rules) => rules.openBreakRules()) : null,
  ])
  return { fonts, missing: new Map(), atoms: new AtomMemory(), levels, breaks, hyphenator: openHyphenator }
}

/**
 * Characters of scripts whose words no spaces part, or between which a line may end anywhere: Thai, Lao, Tibetan, Burmese,
 * Khmer, Chinese, Japanese, Korean.
 */
export const runsTogether =
  /[\u0e00-\u0fff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\u2e80-\ua4cf\ua960-\ua97f\uaa60-\uaadf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{1b000}-\u{1b16f}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u
