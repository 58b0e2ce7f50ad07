/** What making the tree needs to know of the whole document. */
export interface TreeContext {
  /** Identifiers of notes, by their ids. */
  notes: ReadonlyMap<string, string>
  /** Language of the document, as most of its letters are marked. */
  language: string | null
  /** Size of most letters, half points. */
  bodySize: number | null
  /** Levels by which headings stand lower, because a title stands above them. */
  below: number
}
