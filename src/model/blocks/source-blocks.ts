// mdast into our closed blocks: everything about a brief that needs no guessing.
import type { Root } from 'mdast'
import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Report } from '../../diagnostics/report.ts'
import type { Audiences } from '../audience.ts'
import type { Note, PackOrigin } from '../brief.ts'
import type { Block } from '../inline.ts'
import { checkAsides } from './check-asides.ts'
import { newConversion } from './conversion.ts'
import { convertTopLevel } from './convert-block.ts'
import { readFrontMatter } from './front-matter.ts'
import { restrictedPlaces } from './restricted-places.ts'
import { takeSessionFacts } from './session-facts.ts'
import { settleNotes } from './settle-notes.ts'

/** Scalars as written (a date stays a string), lists, lists of maps. */
export type FrontMatterValue = string | string[] | Record<string, string>[]

/** One statement of the front matter or of a block “Session facts”; a list with items for different audiences gives one entry for each. */
export interface FrontMatterEntry {
  /** As written; a key inside a map as `key.sub`. */
  key: string
  /** Empty only where it is stated on purpose that there is none. */
  value: FrontMatterValue
  /** The words of the brief, where a pack states them beside the value. */
  text?: string
  place: Place
  /** From the key `briefpack:` or a block “Session facts”: stated on purpose, always wins. */
  stated: boolean
  audience: Audiences
}

export interface SourceBlocks {
  /**
   * Top-level blocks in reading order, containers `:::for` dissolved into their children's audience. Top-level
   * headings are blocks of type `heading` here. A soft line end of the source is a `\n` inside a text's value.
   */
  blocks: Block[]
  notes: Note[]
  frontMatter: FrontMatterEntry[]
  /** Places of everything restricted. */
  restricted: Place[]
  /** Of paragraphs that end in an audience mark of their own; the blocks made of them keep the object. */
  marked: ReadonlySet<Place>
  /** Likewise of lines in larger letters than the text (see `larger` of mdast's `ParagraphData`). */
  larger: ReadonlySet<Place>
  pack: PackOrigin | null
}

/** The tree a reader made as blocks with audiences, and no ids yet; reports every mark that could leak. */
export function toSourceBlocks(root: Root, report: Report): SourceBlocks {
  const conversion = newConversion(root, report)
  checkAsides(root, conversion)
  const front = readFrontMatter(root, conversion)
  const { entries, rest } = takeSessionFacts(root.children, conversion)
  const blocks = convertTopLevel(rest, conversion)
  const notes = settleNotes(blocks, conversion)
  const frontMatter = [...front.entries, ...entries]
  const restricted = restrictedPlaces(blocks, notes, frontMatter, conversion.suspect)
  const { marked, larger } = conversion
  return { blocks, notes, frontMatter, restricted, marked, larger, pack: front.pack }
}
