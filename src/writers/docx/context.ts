import type { Audiences, Pack, PackNote, PackPart } from '../../template/pack.ts'
import { audienceMark } from '../../template/pack.ts'
import type { Theme } from '../../template/theme.ts'

/** What is counted over the whole document while its paragraphs are made. */
export interface DocxRecord {
  /** Ordered lists so far: each counts from its own start. */
  lists: number
  /** Names of the bookmarks so far, in lower case: Word takes each only once. */
  bookmarks: Set<string>
  /** Pictures so far: each has a number. */
  pictures: number
  /** Notes called so far, with their number in the file. */
  notes: Map<PackNote, number>
}

/** What every block needs to know of the document it goes into. */
export interface DocxContext {
  pack: Pack
  part: PackPart
  theme: Theme
  record: DocxRecord
  /** Language of the block at hand. */
  lang: string
  /** Width of the text column, twips. */
  width: number
  /** How much of that width lists, quotes and labels at the start take from a picture, twips. */
  indent: number
  /** Printed at the end of the block at hand; null when everybody may read it. */
  mark: string | null
  /** The style around is italic, so that emphasis in it stands upright. */
  italic: boolean
  /** The block at hand leads in to the next one, and stays on its page. */
  leadsIn: boolean
  /** Inside a footnote, where Word knows no further footnotes. */
  inNote: boolean
}

/** 1 pt is 20 twips, WordprocessingML's unit of length. */
export function twips(points: number): number {
  return Math.round(points * 20)
}

/** The context of a block: its language, and its mark unless what surrounds it already says the same. */
export function within(context: DocxContext, lang: string | undefined, audience: Audiences): DocxContext {
  return { ...context, lang: lang ?? context.lang, mark: audienceMark(context.pack, audience) }
}

/** The context of fixed words of the pack: labels, marks, what is missing. */
export function furniture(context: DocxContext): DocxContext {
  return { ...context, lang: context.pack.lang, mark: null }
}
