import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Report } from '../../diagnostics/report.ts'
import { type Audiences, narrow } from '../audience.ts'
import type { Inline } from '../inline.ts'
import { foldSpace, plainText } from '../plain-text.ts'
import { audiencesOfMark, type BracketReading, readBracket } from './audience-mark.ts'
import type { Conversion } from './conversion.ts'
import { cutInlines } from './cut-inlines.ts'
import {
  acceptedBeginning,
  acceptedEnding,
  type EndBracket,
  endBracket,
  hasBracket,
  hasWords,
} from './end-brackets.ts'

/** Inlines without their audience mark, and what the mark said; `'all'` when there was none. */
export interface Unmarked {
  children: Inline[]
  audience: Audiences
}

/** The part of a conversion that reading marks needs. */
export type MarkContext = Pick<Conversion, 'report' | 'suspect'>

/** At most so many brackets at one end are looked at: `… [moderator only] [question]`. */
const mostBrackets = 4

/**
 * Takes the audience mark off the end of a text, with the space before it, and reports whatever looks like a mark
 * and is none. `alone`: may the text be nothing but its mark, as in the last cell of a row?
 */
export function takeMark(
  children: Inline[],
  place: Place,
  context: MarkContext,
  alone: 'may stand alone' | 'needs words' = 'needs words',
): Unmarked {
  const text = plainText(children)
  const found: Unmarked = { children, audience: 'all' }
  if (!hasBracket(text)) return found
  let end = text.length
  for (let i = 0; i < mostBrackets; i++) {
    const bracket = endBracket(text, end)
    if (bracket === null) break
    const reading = readEnd(bracket)
    if (reading.kind === 'mark') {
      const start = text.slice(0, bracket.start).trimEnd().length
      found.children = cutInlines(found.children, start, bracket.end)
      found.audience = narrowed(found.audience, reading.audiences, place, context)
    } else if (reading.kind !== 'words') {
      if (reading.kind !== 'role') context.suspect.push(place)
      reportReading(reading, bracket, endPlace(place, text, bracket), context.report)
    }
    // Words in round brackets are prose, and what stands before them is no end.
    if (reading.kind === 'words' && !bracket.square) break
    end = bracket.start
  }
  checkRest(text.slice(0, end), found, place, context, alone)
  return found
}

/** Two marks that share nobody leave nobody, which is an error; then nobody sees the part. */
export function narrowed(outer: Audiences, inner: Audiences, place: Place, context: MarkContext): Audiences {
  const both = narrow(outer, inner)
  if (both !== null) return both
  context.report('audience-nobody', place)
  context.suspect.push(place)
  return []
}

/** A bracket that is not `[…]` is at best nearly a mark. */
function readEnd(bracket: EndBracket): BracketReading {
  const reading = readBracket(bracket.content)
  if (bracket.square) return reading
  const quoted = !bracket.whole && bracket.content.length > 0 ? quotedMark(bracket.content) : bracket.content
  const exact = quoted === null ? null : audiencesOfMark(quoted)
  if (exact) return { kind: 'near', meant: null, audiences: exact }
  return reading.kind === 'near' && reading.meant !== null ? reading : { kind: 'words' }
}

/** The first or last words of a bracket that are a mark. */
function quotedMark(content: string): string | null {
  const isMark = (words: string) => audiencesOfMark(words) !== null
  return acceptedBeginning(content, isMark) ?? acceptedEnding(content, isMark)
}

function reportReading(
  reading: Exclude<BracketReading, { kind: 'mark' | 'words' }>,
  bracket: EndBracket,
  place: Place,
  report: Report,
): void {
  const quoted = quotation(bracket)
  if (reading.kind === 'unknown') report('audience-unknown', place, { bracket: quoted })
  else if (reading.kind === 'near')
    report('audience-near-miss', place, {
      bracket: quoted,
      meant: reading.meant ?? '',
      example: `[${reading.audiences.join(' and ') || 'moderator'} only]`,
    })
  else report('audience-role-bracket', place, { bracket: quoted, audiences: reading.audiences.join(' and ') })
}

/** Only the words of the mark: what stands before a bracket that was never opened is nobody's business. */
function quotation(bracket: EndBracket): string {
  if (bracket.whole) return foldSpace(`[${bracket.content}]`)
  return foldSpace(quotedMark(bracket.content) ?? '[…')
}

/** A mark that is followed by more words would leak them, and one without words covers nothing. */
function checkRest(
  rest: string,
  found: Unmarked,
  place: Place,
  context: MarkContext,
  alone: 'may stand alone' | 'needs words',
): void {
  for (const match of rest.includes('[') ? rest.matchAll(/\[([^[\]]{1,120})\]/gu) : []) {
    if (audiencesOfMark(match[1] ?? '') === null) continue
    misplaced(foldSpace(match[0]), 'has more words behind it', place, context)
    return
  }
  if (found.audience === 'all' || alone === 'may stand alone' || hasWords(plainText(found.children))) return
  misplaced('', 'stands alone, with nothing that it could cover', place, context)
}

/** Reports a mark where marks do not count. */
export function misplaced(bracket: string, why: string, place: Place, context: MarkContext): void {
  context.suspect.push(place)
  context.report('audience-mark-misplaced', place, {
    bracket: bracket === '' ? 'A mark' : `“${bracket}”`,
    why,
  })
}

/** Where the bracket stands, if the text ends on the line where its block ends. */
export function endPlace(place: Place, text: string, bracket: EndBracket): Place {
  const length = text.length - bracket.start
  const column = place.endColumn - length
  if (column < 1 || text.slice(bracket.start).includes('\n')) return place
  return { ...place, line: place.endLine, column }
}
