import type { OpcPackage } from '../../opc/open-package.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'
import type { Relationship } from '../../opc/relationships.ts'
import type { Field } from './fields.ts'
import type { Findings } from './findings.ts'
import type { Numbering } from './numbering.ts'
import type { RunFormats } from './run-format.ts'
import type { Styles } from './styles.ts'
import type { Tally } from './tally.ts'
import type { LinePlace, Point, TextLines } from './text-lines.ts'

/** What reading one document needs and gathers. */
export interface Reading {
  package: OpcPackage
  lines: TextLines
  styles: Styles
  formats: RunFormats
  numbering: Numbering
  findings: Findings
  tally: Tally
  /** Notes that are called, each with the paragraph of its call. */
  calls: Map<string, number>
  /** The last bookmarks that began at one place: LibreOffice moves the end of one to before the call it stood round. */
  recentBookmarks: { at: Point; names: string[] }
  /** Bookmarks that are open, by their ids; and notes by the bookmarks that stand round their calls. */
  openBookmarks: Map<string, string>
  noteOf: Map<string, string>
  /** Addresses of pictures that words of a pack of ours stand for, by number. */
  lostImages: ReadonlyMap<string, string>
  /** Comments by their ids, each with the paragraph it is on and where it is called. */
  comments: Map<string, { paragraph: number; at: Point }>
  /** Elements that say which headers and footers there are. */
  sections: XmlElement[]
  /** Paragraphs of the body so far. */
  paragraphs: number
}

/** One part of text: the body, a note, a header. */
export interface Story {
  reading: Reading
  /** Of its part. */
  relationships: ReadonlyMap<string, Relationship>
  fields: Field[]
  /** The elements of the whole story, to look for the end of a field in. */
  root: XmlElement
  /** Gives the next paragraph its place. */
  nextPlace: () => LinePlace
  /** Page numbers are no words: left out in headers and footers. */
  running: boolean
}

/** A story of a part of the package. */
export function newStory(
  reading: Reading,
  part: string,
  root: XmlElement,
  nextPlace: () => LinePlace,
  running = false,
): Story {
  const relationships = new Map(reading.package.relationships(part).map((one) => [one.id, one]))
  return { reading, relationships, fields: [], root, nextPlace, running }
}

/** Another text with the same part behind it, such as a text box: fields outside of it have nothing to say in it. */
export function innerStory(story: Story, root: XmlElement): Story {
  return { ...story, fields: [], root }
}
