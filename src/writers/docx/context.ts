import type { Audiences, Pack, PackNote, PackPart } from '../../template/pack.ts'
import { audienceMark } from '../../template/pack.ts'
import type { Theme } from '../../template/theme.ts'
import type { Frame } from './frame/frame.ts'
import type { InlineXml } from './wml.ts'

/** An ordered list of the document, which counts for itself. */
export interface OrderedList {
  /** Of its first item. */
  start: number
  /** Of its longest number. */
  digits: number
  /** Lists around it, 0 to 8; the level of the list that it looks like, where that is the frame's. */
  level: number
  /** The frame's list that it looks like, or null. */
  abstract: number | null
}

/** What is counted over the whole document while its paragraphs are made. */
export interface DocxRecord {
  /** Ordered lists so far, in the order of their numberings. */
  lists: OrderedList[]
  /** Names of the bookmarks so far, in lower case: Word takes each only once. */
  bookmarks: Set<string>
  /** Pictures so far: each has a number. */
  pictures: number
  /** Notes called so far, with their number in the file. */
  notes: Map<PackNote, number>
  /** Names of the assets in the file; the first is `image1`. */
  media: string[]
  /** Words of the brief for lines that say them otherwise. */
  sources: string[]
  /** Addresses of pictures that could not be read. */
  lostImages: string[]
  /** Labels of the fact sheet, by the name of the fact. */
  rows: Map<string, string>
  /** Lists, quotations and tables so far that one mark covers. */
  covers: number
  /** Words of the comments so far; a comment's number is its place here. */
  comments: InlineXml[]
}

/** What one part of the package refers to. */
export interface Links {
  /** Addresses of links, in the order of their ids. */
  addresses: string[]
  /** Numbers of the pictures that are shown. */
  images: Set<number>
}

/** What all parts of a document have in common. */
export interface DocxDocument {
  pack: Pack
  theme: Theme
  frame: Frame
  record: DocxRecord
  /** Of the part of the package at hand: body and notes have their own. */
  links: Links
}

/** What every block needs to know of the document it goes into. */
export interface DocxContext extends DocxDocument {
  part: PackPart
  /** Language of the block at hand. */
  lang: string
  /** Width of the text column, twips. */
  width: number
  /** How much of that width lists, quotes and labels at the start take from a picture, twips. */
  indent: number
  /** How far quotations around set it in, twips. */
  quoted: number
  /** Printed at the end of the block at hand; null when everybody may read it. */
  mark: string | null
  /** Audience that a heading above has already named. */
  covered: Audiences
  /** The style around is italic, so that emphasis in it stands upright. */
  italic: boolean
  /** The style around is bold, so that strong words in it need nothing. */
  bold: boolean
  /** The block at hand leads in to the next one, and stays on its page. */
  leadsIn: boolean
  /** The template's own words, which are no part of the brief when the pack is read back. */
  made: boolean
  /** Inside a footnote, where Word knows no further footnotes. */
  inNote: boolean
}

/** 1 pt is 20 twips, WordprocessingML's unit of length. */
export function twips(points: number): number {
  return Math.round(points * 20)
}

/** The context of a block: its language, and its mark unless what surrounds it already says the same. */
export function within(
  context: DocxContext,
  lang: string | undefined,
  audience: Audiences,
  around: Audiences = context.covered,
): DocxContext {
  const shown = differs(audience, around) ? audience : 'all'
  return { ...context, lang: lang ?? context.lang, mark: audienceMark(context.pack, shown) }
}

/** Does the inner audience say more than what surrounds it already does? */
export function differs(inner: Audiences, outer: Audiences): boolean {
  return inner !== 'all' && (outer === 'all' || inner.join() !== outer.join())
}

/** The context of fixed words of the pack: labels, marks, what is missing. */
export function furniture(context: DocxContext): DocxContext {
  return { ...context, lang: context.pack.lang, mark: null }
}
