import { reorder } from './reorder.ts'
import { shapeWord } from './shape-word.ts'
import type { Line, Run } from './span.ts'
import type { ParagraphStyle, TextTools } from './text-tools.ts'
import { type Atom, endsInHyphen, toAtoms, type Unit } from './unit.ts'

/** An atom on its line. */
interface Placed {
  atom: Atom
  /** Number in the order of reading. */
  order: number
  /** A share of what justification hands out comes in behind it: 1 a space, less between characters, 0 none. */
  share: number
}

/** Spaces wider than this many times their size are worse than a ragged line. */
const widestSpace = 3.5

/**
 * The glyphs of a line from left to right: words parted for a hyphen that isn't needed are whole again, directions are
 * reordered (UAX #9, L1 and L2), and what is left free goes between the words where the paragraph is justified.
 */
export function makeLine(
  units: readonly Unit[],
  style: ParagraphStyle,
  tools: TextTools,
  isLast: boolean,
): Line {
  const placed = inOrder(joinHyphenated(units, style, tools))
  let hanging = 0
  const trailing = placed.at(-1)
  if (trailing !== undefined && units.at(-1)?.space === trailing.atom) {
    hanging = trailing.atom.width
    trailing.share = 0
    // L1: the space at a line's end stands at the end of its paragraph's direction.
    if (tools.levels !== null) trailing.atom = { ...trailing.atom, level: style.rightToLeft ? 1 : 0 }
  }
  const natural = placed.reduce((sum, { atom }) => sum + atom.width, 0) - hanging
  const free = style.width - natural
  // The last line isn't stretched, but it may have been chosen because its spaces can shrink.
  const extra = style.justify && (!isLast || free < 0) ? roomFor(placed, free) : 0
  const isTurned = style.rightToLeft || placed.some(({ atom }) => atom.level > 0)
  const visual = isTurned ? reorder(placed, ({ atom }) => atom.level) : placed
  const start = style.rightToLeft ? -hanging : 0
  const runs = toRuns(visual, start, extra)
  if (isTurned) runs.sort((a, b) => a.order - b.order)
  const width = extra === 0 ? natural : style.width
  const isHyphenated = endsInHyphen(units.at(-1))
  return { runs: runs.map(({ run }) => run), width, rightToLeft: style.rightToLeft, isHyphenated }
}

/** Width that each whole share gets, pt. */
function roomFor(placed: readonly Placed[], free: number): number {
  const shares = placed.reduce((sum, one) => sum + one.share, 0)
  if (shares === 0) return 0
  const each = free / shares
  const size = placed.find((one) => one.share > 0)?.atom.look.size ?? 1
  // Half an em is about twice an ordinary space.
  return each > (widestSpace * size) / 4 ? 0 : each
}

function inOrder(units: readonly Unit[]): Placed[] {
  const placed: Placed[] = []
  units.forEach((unit, i) => {
    const isLast = i === units.length - 1
    for (const atom of unit.atoms) placed.push({ atom, order: placed.length, share: 0 })
    if (isLast && endsInHyphen(unit)) {
      placed.push({ atom: unit.hyphen, order: placed.length, share: 0 })
    }
    if (unit.space !== null) placed.push({ atom: unit.space, order: placed.length, share: 1 })
    else if (unit.loose && !isLast) {
      const last = placed.at(-1)
      if (last !== undefined) last.share = 0.25
    }
  })
  return placed
}

/** Parts of a word between which no line ends are one word again, with its ligatures and kerning. */
function joinHyphenated(units: readonly Unit[], style: ParagraphStyle, tools: TextTools): Unit[] {
  if (!units.some((unit) => unit.hyphen !== null)) return [...units]
  const words: [Unit, ...Unit[]][] = []
  let last: Unit | undefined
  for (const unit of units) {
    if (!endsInHyphen(last)) words.push([unit])
    else words.at(-1)?.push(unit)
    last = unit
  }
  return words.map((parts) =>
    parts.length === 1 ? parts[0] : { ...(parts.at(-1) as Unit), atoms: joinAtoms(parts, style, tools) },
  )
}

/** The atoms of a word in parts; those that meet at a joint are shaped as one, if nothing else parts them. */
function joinAtoms(parts: readonly Unit[], style: ParagraphStyle, tools: TextTools): Atom[] {
  const atoms: Atom[] = []
  const texts: string[] = []
  for (const part of parts) {
    part.atoms.forEach((atom, i) => {
      const last = atoms.at(-1)
      if (i === 0 && last !== undefined && isAlike(last, atom)) texts[texts.length - 1] += atom.shaped.text
      else {
        atoms.push(atom)
        texts.push(atom.shaped.text)
      }
    })
  }
  return atoms.flatMap((atom, i) => {
    const text = texts[i] as string
    return text === atom.shaped.text ? [atom] : shapeAnew(atom, text, style, tools)
  })
}

function isAlike(a: Atom, b: Atom): boolean {
  return a.look === b.look && a.face === b.face && a.level === b.level
}

/** More text in the way of an atom. */
function shapeAnew(
  { look, level, face }: Atom,
  text: string,
  { language, place }: ParagraphStyle,
  tools: TextTools,
): Atom[] {
  const own = { rightToLeft: level % 2 === 1, language: look.lang ?? language, place, beside: face }
  return toAtoms(shapeWord(text, look, own, tools), look, level)
}

/** Neighbours of one look, face and level as one run; `order` is that of its first word. */
function toRuns(visual: readonly Placed[], start: number, extra: number): { run: Run; order: number }[] {
  const runs: { run: Run; order: number; level: number }[] = []
  let x = start
  for (const { atom, order, share } of visual) {
    const last = runs.at(-1)
    const room = share * extra
    if (last && last.run.look === atom.look && last.run.face === atom.face && last.level === atom.level) {
      last.run.parts.push(atom.shaped)
      last.run.room?.push(room)
      last.run.width += atom.width + room
      last.order = Math.min(last.order, order)
    } else {
      const run: Run = {
        look: atom.look,
        face: atom.face,
        rightToLeft: atom.level % 2 === 1,
        x,
        width: atom.width + room,
        parts: [atom.shaped],
        room: extra === 0 ? null : [room],
      }
      runs.push({ run, order, level: atom.level })
    }
    x += atom.width + room
  }
  return runs
}
