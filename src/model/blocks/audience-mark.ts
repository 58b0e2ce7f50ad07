import { type Audience, audienceNames } from '../audience.ts'
import { markWordsOf } from '../words/fold-mark.ts'
import { cutMarkWord } from './cut-mark-word.ts'
import { isNearOnly, meaningOf, nearestAudience } from './mark-words.ts'
import { wordsRunTogether } from './run-together.ts'

/**
 * What the words in a bracket are.
 * - `mark`: a mark as it should be.
 * - `unknown`: it restricts (`only`), but names no audience.
 * - `near`: probably meant as a mark; `meant` is the word it should have had, where one was misspelt, or the words that
 *   were written as one; `audiences` are those that it seems to name.
 * - `role`: names audiences and does not restrict them.
 * - `words`: anything else.
 */
export type BracketReading =
  | { kind: 'mark'; audiences: readonly Audience[] }
  | { kind: 'unknown' }
  | { kind: 'near'; meant: string | null; audiences: readonly Audience[] }
  | { kind: 'role'; audiences: readonly Audience[] }
  | { kind: 'words' }

/** Reads what stands between two brackets, in any of our languages and any order of words. */
export function readBracket(content: string): BracketReading {
  const words = markWordsOf(content).flatMap(cutMarkWord)
  const meanings = words.map(meaningOf)
  // Nearly all brackets of a brief are other words.
  if (meanings.every((one) => one === null)) return readUnrestricted(words, [])
  const audiences = audienceNames.filter((name) =>
    meanings.some((one) => one?.kind === 'audience' && one.audience === name),
  )
  const unknown = words.filter((_, i) => meanings[i] === null)
  const only = meanings.some((one) => one?.kind === 'only')
  if (unknown.length === 0 && audiences.length > 0) return { kind: only ? 'mark' : 'role', audiences }
  if (only) return readRestriction(words, unknown, audiences)
  return readUnrestricted(unknown, audiences)
}

/** The audiences of an exact mark, without its brackets; null for other words. */
export function audiencesOfMark(content: string): readonly Audience[] | null {
  // Asked of every bracket of a brief, so without looking for misspelt words.
  const words = markWordsOf(content).flatMap(cutMarkWord)
  if (words.length < 2 || !words.every((word) => meaningOf(word) !== null)) return null
  const reading = readBracket(content)
  return reading.kind === 'mark' ? reading.audiences : null
}

/** The audience that one word names in any of our languages, as in `:::for{…}`; null when none. */
export function audienceOfName(name: string): Audience | null {
  const meaning = markWordsOf(name).map(meaningOf)
  return meaning.length === 1 && meaning[0]?.kind === 'audience' ? meaning[0].audience : null
}

/** Some word says `only`, and others are unknown. */
function readRestriction(
  words: readonly string[],
  unknown: readonly string[],
  named: readonly Audience[],
): BracketReading {
  // Prose may have the word in the middle: `[it takes only one reader to see this]`.
  const atEdge = [words[0], words.at(-1)].some(
    (word) => word !== undefined && meaningOf(word)?.kind === 'only',
  )
  if (!atEdge && unknown.length > 2) return { kind: 'words' }
  const meant = firstMeant(unknown)
  return named.length > 0 || meant !== null ? near(meant, named) : { kind: 'unknown' }
}

/** No word says `only`: a mark only if one of the unknown words nearly does, or holds it. */
function readUnrestricted(unknown: readonly string[], named: readonly Audience[]): BracketReading {
  if (unknown.length > 3) return { kind: 'words' }
  for (const word of unknown) {
    const words = wordsRunTogether(word)
    if (words !== null) return near(words.join(' '), [...named, ...audiencesIn(words)])
  }
  if (!unknown.some(isNearOnly)) return { kind: 'words' }
  const meant = firstMeant(unknown)
  return named.length > 0 || meant !== null ? near(meant, named) : { kind: 'words' }
}

function near(meant: string | null, named: readonly Audience[]): BracketReading {
  const audiences = new Set([...named, ...audiencesIn(meant === null ? [] : [meant])])
  return { kind: 'near', meant, audiences: audienceNames.filter((name) => audiences.has(name)) }
}

const audiencesIn = (words: readonly string[]): Audience[] =>
  words.map(meaningOf).flatMap((one) => (one?.kind === 'audience' ? [one.audience] : []))

function firstMeant(unknown: readonly string[]): string | null {
  for (const word of unknown) {
    const nearest = nearestAudience(word)
    if (nearest !== null) return nearest
  }
  return null
}
