import {
  factBookmark,
  imageBookmark,
  lineBookmark,
  madeBookmark,
  noteBookmark,
  regionBookmark,
} from '../../pack-document/bookmark-names.ts'
import type { Origin } from '../../template/pack.ts'
import type { DocxContext } from './context.ts'
import { type InlineXml, printable, wordsOfXml } from './wml.ts'

/** Word's limit for the name of a bookmark. */
const MOST = 40

/** Words under a bookmark of the block's id, by which links and other programs find it. */
export function bookmark(id: string, children: InlineXml, context: DocxContext): InlineXml {
  return underName(freshName(bookmarkName(id), context), children, context)
}

/** The template's own words: whoever reads the pack back knows them by this bookmark, and whether they were changed. */
export function bookmarkMade(children: InlineXml, context: DocxContext): InlineXml {
  const words = wordsOfXml(children)
  return words === '' ? children : underName(freshName(madeBookmark(words), context), children, context)
}

/** The value of a printed fact, by which a change to it is seen. */
export function bookmarkFact(name: string, children: InlineXml, context: DocxContext): InlineXml {
  return underName(freshName(factBookmark(name, wordsOfXml(children)), context), children, context)
}

/**
 * A line with a label in the margin: where it does not say in the words of the brief what the brief says, those are
 * stated apart, and a change to it is seen.
 */
export function bookmarkLine(
  source: string,
  read: string,
  children: InlineXml,
  context: DocxContext,
): InlineXml {
  if (source === read) return children
  const line = context.record.sources.push(printable(source))
  return underName(freshName(lineBookmark(line, wordsOfXml(children)), context), children, context)
}

/** Words that stand for a picture, whose address is stated apart. */
export function bookmarkLostImage(url: string, children: InlineXml, context: DocxContext): InlineXml {
  const number = context.record.lostImages.push(printable(url))
  return underName(freshName(imageBookmark(number), context), children, context)
}

/** The first call of a note, to which others refer. */
export function bookmarkNote(number: number, children: InlineXml, context: DocxContext): InlineXml {
  return underName(freshName(noteBookmark(number), context), children, context)
}

/** The beginning, or the end, of what one mark covers. */
export function bookmarkCover(name: string, context: DocxContext): InlineXml {
  return underName(freshName(name, context), '', context)
}

/** Where blocks of a section of the brief begin, or of no section. */
export function bookmarkRegion(origin: Origin, context: DocxContext): InlineXml {
  return underName(freshName(regionBookmark(origin), context), '', context)
}

function underName(name: string, children: InlineXml, { record }: DocxContext): InlineXml {
  const id = record.bookmarks.size
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${children}<w:bookmarkEnd w:id="${id}"/>`
}

/** The name that the bookmark of an id has where it is the first of that id. */
export function bookmarkName(id: string): string {
  const letters = id.replace(/[^A-Za-z0-9_]/g, '_')
  return (/^[A-Za-z]/.test(letters) ? letters : `b${letters}`).slice(0, MOST - 5)
}

/** Word takes letters, digits and underscores, starting with a letter, and no name twice whatever its case. */
function freshName(stem: string, { record: { bookmarks } }: DocxContext): string {
  let name = stem
  for (let count = 2; bookmarks.has(name.toLowerCase()); count++) name = `${stem}_${count}`
  bookmarks.add(name.toLowerCase())
  return name
}
