import { rememberFor } from '../../remember.ts'
import type { Asset } from '../../template/pack.ts'
import type { ColourName, TextStyle } from '../../template/theme.ts'
import type { Face, ShapedText } from '../fonts/face.ts'
import type { Family } from '../fonts/font-set.ts'

/** How a stretch of text looks and what it does. */
export interface Look {
  family: Family
  bold: boolean
  italic: boolean
  /** pt. */
  size: number
  colour: ColourName
  /** Above the base line, pt. */
  rise: number
  strike: boolean
  /** Figures of one width, for columns of times. */
  tabular: boolean
  /** A colour behind the text. */
  shade: ColourName | null
  /** Where it leads: `https://…`, `mailto:…`, or `#` and the name of a destination. */
  link: string | null
  /** BCP 47 of its words, where it differs from what is around. */
  lang: string | null
  /** A picture that stands in the line in place of the text, which is then one object replacement character. */
  image: InlineImage | null
}

/** A picture in a line, pt; it reaches from `rise` above the base line (below it, where negative) upwards. */
export interface InlineImage {
  asset: Asset
  /** Null where it is decorative. */
  alt: string | null
  width: number
  height: number
  rise: number
}

/** Text of one look. A `\n` in it prints as a line end. */
export interface Span {
  text: string
  look: Look
}

/** Glyphs of one look, face and direction, set in a row. */
export interface Run {
  look: Look
  face: Face
  rightToLeft: boolean
  /** Of its left end from the left end of the line, pt. */
  x: number
  /** pt. */
  width: number
  /** From left to right, whatever the direction of the text. */
  parts: ShapedText[]
  /** Room behind each part that justification adds, pt; null where it adds none. */
  room: number[] | null
}

export interface Line {
  /** In the order of reading: a reader of the file gets the words as they were written. */
  runs: Run[]
  /** Without the space at its end, pt. */
  width: number
  /** Direction of its paragraph. */
  rightToLeft: boolean
  /** Does it end in a hyphen that the word does not have? */
  isHyphenated: boolean
}

/** A line with nothing in it. */
export const emptyLine: Line = { runs: [], width: 0, rightToLeft: false, isHyphenated: false }

/** A change of looks that makes one of each, so that what looks alike is known to. */
export function changeLook(change: (look: Look) => Partial<Look>): (look: Look) => Look {
  return rememberFor((look) => ({ ...look, ...change(look) }))
}

/** The same with figures of one width. */
export const tabularLook = changeLook(() => ({ tabular: true }))

/** The look of plain text in a style of the theme: one for one style, so that its words are known again. */
export const lookOf = rememberFor(
  (style: TextStyle): Look => ({
    family: style.font,
    bold: style.bold,
    italic: style.italic,
    size: style.size,
    colour: style.colour,
    rise: 0,
    strike: false,
    tabular: false,
    shade: null,
    link: null,
    lang: null,
    image: null,
  }),
)
