// Everything that is said to the user is a Diagnostic. This folder imports nothing from the rest of src.

/** The part of a document a place lies in, where it is not the running text. */
export type PlacePart = 'front matter' | 'header' | 'footer' | 'note' | 'table cell'

/**
 * Where something stands in its source. Lines and columns count from 1; a column counts UTF-16 code units, as
 * editors do. `endLine`/`endColumn` point behind the last character.
 */
export interface Place {
  line: number
  column: number
  endLine: number
  endColumn: number
  /** In a Word file: the nth paragraph, from 1; shown as ¶14. */
  paragraph?: number
  /** Left out for the body of the brief. */
  part?: PlacePart
  /** Path of the file, where it is not the brief itself: a template, a theme. */
  file?: string
}

/**
 * - `error`: the input can't be used as it is; exit 1.
 * - `warning`: a pack is made, but somebody should look; exit 1 with `--strict`.
 * - `note`: normal (a missing venue, an ambiguous zone), told once.
 */
export type Severity = 'error' | 'warning' | 'note'

/** One message: what is wrong, why it matters, what to do. No field ever holds restricted text. */
export interface Diagnostic {
  /** Permanent, `BP` and three digits; never reused. */
  code: string
  /** Permanent, kebab-case; the key in the catalogue. */
  name: string
  severity: Severity
  /** One line, no full stop. */
  what: string
  why: string
  /** What to do. */
  fix: string
  /** Path as the user gave it, or null where no file is concerned. */
  path: string | null
  place: Place | null
  /** The line itself may hold text that is not for everybody: print the place, never the excerpt. */
  restricted: boolean
}
