import type { ShapedText } from '../fonts/face.ts'
import { findBreaks, mayHyphenate, noBreak } from './find-breaks.ts'
import { type Fragment, shapeWord, type TextTools } from './shape-word.ts'
import type { Look, Span } from './span.ts'

/** Glyphs of one look and face that stay together. */
export interface Atom extends Fragment {
  look: Look
  /** pt. */
  width: number
}

/** What no line end parts: a word or a part of one, with the space behind it. */
export interface Unit {
  atoms: Atom[]
  /** pt, without the space. */
  width: number
  /** The space behind it, which may hang over the line's end; null where words are only parted by a joint. */
  space: Atom | null
  /** Printed when the line ends here. */
  hyphen: Atom | null
  /** The line ends here whatever is still free. */
  ends: boolean
}

/** Cuts the text of a paragraph into what a line holds; none is wider than `width`. White space is folded. */
export function makeUnits(spans: readonly Span[], width: number, tools: TextTools): Unit[] {
  const folded = foldSpaces(spans)
  const breaks = findBreaks(folded.map((span) => span.text).join(''))
  const units: Unit[] = []
  let open = emptyUnit()
  let offset = 0
  const close = () => {
    if (open.atoms.length === 0 && open.space === null && !open.ends) return
    for (const unit of splitWide(open, width)) units.push(unit)
    open = emptyUnit()
  }
  for (const { text, look } of folded) {
    for (const piece of pieces(text, breaks, offset)) {
      const at = offset + piece.start
      if (at > 0 && breaks[at] !== noBreak && open.space === null && !open.ends) {
        if (breaks[at] === mayHyphenate) open.hyphen = atomsOf('-', look, tools)[0] ?? null
        close()
      }
      if (piece.text === '\n') {
        open.ends = true
        close()
      } else if (piece.text === ' ') {
        open.space = atomsOf(' ', look, tools)[0] ?? null
        close()
      } else {
        for (const atom of atomsOf(piece.text, look, tools)) {
          open.atoms.push(atom)
          open.width += atom.width
        }
      }
    }
    offset += text.length
  }
  if (open.atoms.length > 0) close()
  return units
}

function emptyUnit(): Unit {
  return { atoms: [], width: 0, space: null, hyphen: null, ends: false }
}

function atomsOf(text: string, look: Look, tools: TextTools): Atom[] {
  if (look.image !== null) return imageAtoms(look, tools)
  return shapeWord(text, look, tools).map(({ face, shaped }) => ({
    face,
    shaped,
    look,
    width: (shaped.width * look.size) / face.file.unitsPerEm,
  }))
}

/** A picture is an atom without glyphs; a face it needs only to be one. */
function imageAtoms(look: Look, tools: TextTools): Atom[] {
  const width = look.image?.width ?? 0
  return shapeWord(' ', look, tools).map(({ face }) => ({
    face,
    shaped: { text: '', glyphs: [], width: 0 },
    look,
    width,
  }))
}

/** The stretches of a span between spaces, line ends and joints. */
function pieces(text: string, breaks: Uint8Array, offset: number): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = []
  let start = 0
  for (let i = 1; i <= text.length; i++) {
    const cut =
      i === text.length ||
      isSpace(text[i] as string) ||
      isSpace(text[i - 1] as string) ||
      breaks[offset + i] !== noBreak
    if (!cut) continue
    found.push({ text: text.slice(start, i), start })
    start = i
  }
  return found
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n'
}

/** Runs of spaces, tabs and source line ends become one space; none is left at the ends or beside a line end. */
function foldSpaces(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  let last = '\n'
  for (const { text, look } of spans) {
    let kept = text.replace(/[ \t\f\v\r\u2028\u2029]+/gu, ' ').replace(/ ?\n ?/gu, '\n')
    if ((last === ' ' || last === '\n') && kept.startsWith(' ')) kept = kept.slice(1)
    if (kept === '') continue
    last = kept.at(-1) as string
    out.push({ text: kept, look })
  }
  return out
}

/** A unit as it is, or, when no line could hold it, cut between characters. */
function splitWide(unit: Unit, width: number): Unit[] {
  if (unit.width <= width) return [unit]
  const out: Unit[] = []
  let part = emptyUnit()
  for (const atom of unit.atoms) {
    for (const character of splitAtom(atom)) {
      if (part.width + character.width > width && part.atoms.length > 0) {
        out.push(part)
        part = emptyUnit()
      }
      part.atoms.push(character)
      part.width += character.width
    }
  }
  out.push({ ...part, space: unit.space, hyphen: unit.hyphen, ends: unit.ends })
  return out.map((one) => ({ ...one, atoms: joinAtoms(one.atoms) }))
}

function splitAtom(atom: Atom): Atom[] {
  const { glyphs, text } = atom.shaped
  if (atom.look.image !== null) return [atom]
  const scale = atom.look.size / atom.face.file.unitsPerEm
  const out: Atom[] = []
  for (let i = 0; i < glyphs.length; ) {
    const from = (glyphs[i] as { cluster: number }).cluster
    let next = i + 1
    // A mark, or a glyph of the same characters, goes with the one before it.
    while (next < glyphs.length && ((glyphs[next]?.cluster ?? 0) === from || glyphs[next]?.advance === 0))
      next++
    const shaped = slice(atom.shaped, i, next, from, glyphs[next]?.cluster ?? text.length)
    out.push({ ...atom, shaped, width: shaped.width * scale })
    i = next
  }
  return out
}

function slice(shaped: ShapedText, from: number, to: number, start: number, end: number): ShapedText {
  const glyphs = shaped.glyphs.slice(from, to).map((glyph) => ({ ...glyph, cluster: glyph.cluster - start }))
  return {
    text: shaped.text.slice(start, end),
    glyphs,
    width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0),
  }
}

/** Puts the characters of one look and face together again. */
function joinAtoms(atoms: readonly Atom[]): Atom[] {
  const groups: Atom[][] = []
  for (const atom of atoms) {
    const group = groups.at(-1)
    if (group !== undefined && group[0]?.face === atom.face && group[0].look === atom.look) group.push(atom)
    else groups.push([atom])
  }
  return groups.map((group) => {
    const first = group[0] as Atom
    let text = ''
    const glyphs = group.flatMap((atom) => {
      const moved = atom.shaped.glyphs.map((glyph) => ({ ...glyph, cluster: glyph.cluster + text.length }))
      text += atom.shaped.text
      return moved
    })
    const width = group.reduce((sum, atom) => sum + atom.shaped.width, 0)
    return {
      ...first,
      shaped: { text, glyphs, width },
      width: group.reduce((sum, atom) => sum + atom.width, 0),
    }
  })
}
