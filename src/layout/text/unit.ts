import type { Fragment } from './shape-word.ts'
import type { Look } from './span.ts'

/** Glyphs of one look, face and direction that stay together. */
export interface Atom extends Fragment {
  look: Look
  /** Embedding level (UAX #9): odd ones run from right to left. */
  level: number
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
  /** May justification add room behind it, though there is no space? So between the characters of Chinese. */
  loose: boolean
}

/** A unit with nothing in it. */
export function emptyUnit(): Unit {
  return { atoms: [], width: 0, space: null, hyphen: null, ends: false, loose: false }
}

/** Does a line that ends behind the unit print its hyphen? */
export function endsInHyphen(last: Unit | undefined): last is Unit & { hyphen: Atom } {
  return last !== undefined && last.hyphen !== null && last.space === null
}

/** Shaped text in a look, at an embedding level. */
export function toAtoms(fragments: readonly Fragment[], look: Look, level: number): Atom[] {
  return fragments.map(({ face, shaped }) => {
    const width = (shaped.width * look.size * face.scale) / face.file.unitsPerEm
    return { face, shaped, look, level, width }
  })
}
