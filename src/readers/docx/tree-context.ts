/** What making the tree needs to know of the whole document. */
export interface TreeContext {
  /** Identifiers of notes, by their ids. */
  notes: ReadonlyMap<string, string>
  /** Language of the document, as most of its letters are marked. */
  language: string | null
  /** Size of most letters, half points. */
  bodySize: number | null
  /** A pack of ours: its line ends are the author's own, where other documents are only set in lines. */
  isPack: boolean
  /** Levels by which headings stand lower, because a title stands above them. */
  below: number
}
