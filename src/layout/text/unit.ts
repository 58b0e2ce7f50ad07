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
