import { childOf, elementsOf } from '../../opc/child-elements.ts'
import type { OpcPackage } from '../../opc/open-package.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'
import type { StatedLines } from '../../pack-document/stated-properties.ts'
import { Findings } from './findings.ts'
import { Numbering } from './numbering.ts'
import { readAsides } from './read-asides.ts'
import { readBlocks } from './read-blocks.ts'
import { RunFormats } from './run-format.ts'
import { newStory, type Reading } from './story.ts'
import { Styles } from './styles.ts'
import { Tally } from './tally.ts'
import { TextLines } from './text-lines.ts'
import { unrepeatedEntries } from './unrepeated-entries.ts'
import type { WordDocument, WordNote } from './word-document.ts'

/** What a package says, and what was found on the way. */
export interface WordReading {
  document: WordDocument
  lines: TextLines
  findings: Findings
}

/**
 * Reads the text of a Word file; `main` is its document part. Of a pack of ours, running heads, contents and our own
 * comments say nothing that is not in the text.
 */
export function readWord(from: OpcPackage, main: XmlElement, pack: StatedLines | null): WordReading {
  const parts = new Map(
    from.relationships(from.main).flatMap((one) => (one.external ? [] : [[one.type, one.target]])),
  )
  const part = (type: string) => {
    const name = parts.get(type)
    return name === undefined ? null : from.xml(name)
  }
  const styles = new Styles(part('styles'))
  const reading: Reading = {
    package: from,
    lines: new TextLines(),
    styles,
    formats: new RunFormats(styles),
    numbering: new Numbering(part('numbering'), (style) => styles.numbering(style)),
    findings: new Findings(),
    tally: new Tally(),
    calls: new Map(),
    recentBookmarks: { at: { line: 0, column: 0 }, names: [] },
    openBookmarks: new Map(),
    noteOf: new Map(),
    lostImages: pack?.images ?? new Map(),
    comments: new Map(),
    sections: [],
    paragraphs: 0,
  }
  const body = childOf(main, 'w:body') ?? main
  const nextPlace = () => ({ paragraph: ++reading.paragraphs })
  const blocks = readBlocks(body, newStory(reading, from.main, body, nextPlace))
  const { size: bodySize, language } = reading.tally
  const notes = readNotes(reading, parts)
  readAsides(reading, parts, pack !== null)
  reading.lines.close()
  const { findings, lines } = reading
  // A pack's own contents are made from its headings.
  if (pack === null) findings.asides.push(...unrepeatedEntries(findings.contents, lines))
  return {
    document: { blocks, notes, bodySize, language },
    lines: reading.lines,
    findings: reading.findings,
  }
}

/** Notes in the order of their calls; a note may call others. */
function readNotes(reading: Reading, parts: ReadonlyMap<string | undefined, string | undefined>): WordNote[] {
  const known = new Map<string, { element: XmlElement; part: string; root: XmlElement }>()
  for (const kind of ['footnote', 'endnote']) {
    const part = parts.get(`${kind}s`)
    const root = part === undefined ? null : reading.package.xml(part)
    if (part === undefined || root === null) continue
    for (const element of elementsOf(root)) {
      // Others are the lines above the notes (17.11.10).
      const type = element.attributes['w:type'] ?? 'normal'
      if (type === 'normal') known.set(`${kind} ${element.attributes['w:id']}`, { element, part, root })
    }
  }
  const notes: WordNote[] = []
  for (const [id, paragraph] of reading.calls) {
    const note = known.get(id)
    if (note === undefined) continue
    const nextPlace = () => ({ paragraph, part: 'note' as const })
    const blocks = readBlocks(note.element, newStory(reading, note.part, note.element, nextPlace))
    notes.push({ id, blocks })
  }
  return notes
}
