import type { Report } from '../../diagnostics/report.ts'
import { type Audiences, narrow } from '../audience.ts'
import type { Block } from '../inline.ts'
import { blockText } from '../plain-text.ts'
import { type BareLine, bareLine } from './bare-line.ts'
import { labelMeaning, readLabel } from './explain-line.ts'
import { beginsWithTime } from './find-times.ts'
import { never } from './heading-score.ts'
import { looksPersonal } from './names.ts'

/** A line that ends in an audience mark of its own, with how much speaks for a heading. */
export interface MarkedLine {
  line: BareLine
  block: Block
  next: Block | undefined
  score: number
  /** The next block can be no heading of the same level: its letters are smaller. */
  above: boolean
}

/**
 * Is a bold line a heading because it ends in a mark? `**Steering notes [moderator only]**` above a short note covers
 * the note: whoever marks a line that looks like a heading means what stands below it. Where it may be one and may be
 * none, that is an error, for what is below would go to all.
 */
export function isMarkedBoldLine({ line, block, next, score, above }: MarkedLine, report: Report): boolean {
  if (!next || !leaks(block, next) || isSentence(line.text) || statesValue(line.text)) return false
  if (isOneOfSeveral(line.text, next)) return false
  // Of two such lines nobody can tell whether the second is a part of the first.
  const isSure = above || !looksLikeHeading(next)
  if (isSure && score !== never && !/[?؟？]$/u.test(line.text)) return true
  report('audience-heading-unsure', block.place)
  return false
}

/** `Harbour fees [moderator only]` at the top of a plain text: nobody can tell whether all of it is meant. */
export function reportMarkedTitle(block: Block, next: Block | undefined, report: Report): void {
  if (next && leaks(block, next)) report('audience-heading-unsure', block.place)
}

function looksLikeHeading(block: Block): boolean {
  const line = bareLine(block)
  return line?.bold === true && !isSentence(line.text)
}

/** No plain line with a mark is taken for a heading that is longer. */
const longest = 60

/** The same for a line that is not bold, in a brief where no heading is marked as one. */
export function isMarkedPlainLine({
  line: { text },
  block,
  next,
  score,
}: Omit<MarkedLine, 'above'>): boolean {
  if (!next || score < 0 || text.length > longest || !leaks(block, next)) return false
  if (block.type === 'list' && !block.ordered) return false
  // `Anna Berg, Quay Trust` and `Room 4 – 12 seats` are lines by themselves.
  return !/[,،、;|@\d–—?؟？]/u.test(text) && !isSentence(text) && !isOneOfSeveral(text, next)
}

/** May somebody see the next block who may not see the line? What a heading of its own begins is no part of it. */
function leaks({ audience }: Block, next: Block): boolean {
  if (next.type === 'heading') return false
  return !isWithin(next.audience, audience)
}

function isWithin(inner: Audiences, outer: Audiences): boolean {
  return inner !== 'all' && (inner.length === 0 || narrow(outer, inner)?.length === inner.length)
}

const isSentence = (text: string): boolean => /[.;,!،؛。、！]$/u.test(text) || text.split(/\s+/u).length > 14

/** `Contact: Ida Holm` says all it has to say. */
function statesValue(text: string): boolean {
  const labelled = readLabel(text)
  return labelled !== null && labelled.value.start < text.length && labelMeaning(labelled.label) !== null
}

/** Two lines of an agenda, or two names, stand side by side. */
function isOneOfSeveral(text: string, next: Block): boolean {
  const below = bareLine(next)?.text ?? (next.type === 'paragraph' ? blockText(next) : '')
  return (beginsWithTime(text) && beginsWithTime(below)) || (looksPersonal(text) && looksPersonal(below))
}
