import { joinHyphenated } from './join-hyphenated.ts'
import { isSameStyle, type PartStyle, Parts } from './parts.ts'
import { reorder } from './reorder.ts'
import type { Line, Run } from './span.ts'
import type { ParagraphStyle, TextTools } from './text-tools.ts'
import type { Units } from './units.ts'

/** Spaces wider than this many times their size are worse than a ragged line. */
const widestSpace = 3.5

/**
 * The glyphs of a line from left to right, of the units from `first` to before `behind`: words parted for a hyphen that
 * isn't needed are whole again, directions are reordered (UAX #9, L1 and L2), and what is left free goes between the
 * words where the paragraph is justified.
 */
export function makeLine(
  units: Units,
  first: number,
  behind: number,
  style: ParagraphStyle,
  tools: TextTools,
): Line {
  const isLast = behind === units.count || units.endsLine(behind - 1)
  const isHyphenated = units.endsInHyphen(behind - 1)
  if (!units.haveHyphens) return setLine(units, first, behind, style, tools, isLast, isHyphenated)
  const joined = joinHyphenated(units, first, behind, style, tools)
  return setLine(joined, 0, joined.count, style, tools, isLast, isHyphenated)
}

function setLine(
  units: Units,
  first: number,
  behind: number,
  style: ParagraphStyle,
  tools: TextTools,
  isLast: boolean,
  isHyphenated: boolean,
): Line {
  const { parts } = units
  const { rightToLeft } = style
  const start = units.startOf(first)
  const end = units.startOf(behind)
  const hanging = units.spaces[behind - 1] as number
  const natural = parts.widthOf(start, end) - hanging
  const free = style.width - natural
  // The last line isn't stretched, but it may have been chosen because its spaces can shrink.
  const room = style.justify && (!isLast || free < 0) ? roomOf(units, first, behind, free) : null
  // L1: the space at a line's end stands at the end of its paragraph's direction.
  if (tools.levels !== null && units.hasSpace(behind - 1)) parts.setLevel(end - 1, rightToLeft ? 1 : 0)
  const isTurned = rightToLeft || (tools.levels !== null && parts.areTurned(start, end))
  const runs = isTurned
    ? turnedRuns(parts, start, end, room, rightToLeft ? -hanging : 0)
    : toRuns(parts, start, end, room, 0)
  return { runs, width: room === null ? natural : style.width, rightToLeft, isHyphenated }
}

/** What is free, pt, in equal shares behind the spaces, less between characters; null where that were too much. */
function roomOf(units: Units, first: number, behind: number, free: number): number[] | null {
  const { parts } = units
  const start = units.startOf(first)
  const shares: number[] = Array(units.startOf(behind) - start).fill(0)
  for (let unit = first; unit < behind - 1; unit++) {
    const share = units.hasSpace(unit) ? 1 : units.isLoose(unit) ? 0.25 : 0
    if (share > 0) shares[units.startOf(unit + 1) - 1 - start] = share
  }
  const all = shares.reduce((sum, share) => sum + share, 0)
  if (all === 0) return null
  const each = free / all
  const widest = parts.styles[start + shares.findIndex((share) => share > 0)] as PartStyle
  // Half an em is about twice an ordinary space.
  if (each === 0 || each > (widestSpace * widest.look.size) / 4) return null
  return shares.map((share) => share * each)
}

/** Neighbours of one style as one run. `room`: behind each part, counted from `start`; `left`: of the first run; pt. */
function toRuns(parts: Parts, start: number, end: number, room: number[] | null, left: number): Run[] {
  let runs: Run[] = []
  let x = left
  for (let at = start; at < end; ) {
    const first = at
    const style = parts.styles[first] as PartStyle
    const runX = x
    let width = 0
    for (; at < end && isSameStyle(style, parts.styles[at] as PartStyle); at++) {
      const taken = (parts.widths[at] as number) + (room === null ? 0 : (room[at - start] as number))
      width += taken
      x += taken
    }
    const run = {
      look: style.look,
      face: style.face,
      rightToLeft: style.level % 2 === 1,
      x: runX,
      width,
      parts: parts.shaped.slice(first, at),
      room: room === null ? null : room.slice(first - start, at - start),
    }
    // Mostly it is the only one, and a list that grows takes room for more: it stays until it is painted.
    if (runs.length === 0) runs = [run]
    else runs.push(run)
  }
  return runs
}

/** The same where directions are mixed: made from left to right, and returned in the order of reading. */
function turnedRuns(parts: Parts, start: number, end: number, room: number[] | null, left: number): Run[] {
  const inOrder = Array.from({ length: end - start }, (_, i) => start + i)
  const order = reorder(inOrder, (i) => (parts.styles[i] as PartStyle).level)
  const visual = new Parts()
  for (const i of order) {
    const { shaped, width, style } = parts.at(i)
    visual.add(shaped, width, style)
  }
  const roomInOrder = room === null ? null : order.map((i) => room[i - start] as number)
  let behind = 0
  return toRuns(visual, 0, order.length, roomInOrder, left)
    .map((run) => {
      const own = order.slice(behind, behind + run.parts.length)
      behind += run.parts.length
      return { run, first: own.reduce((least, i) => Math.min(least, i), end) }
    })
    .sort((a, b) => a.first - b.first)
    .map(({ run }) => run)
}
