import { childOf, elementsOf } from '../../opc/child-elements.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'
import { isContentsControl, isPlaceholder } from './content-control.ts'
import { readForms } from './read-forms.ts'
import { isDropCap, isMarkDeleted, readParagraph } from './read-paragraph.ts'
import { readTable } from './read-table.ts'
import { skipControl } from './skip-control.ts'
import { skipParagraphs } from './skip-paragraphs.ts'
import type { Story } from './story.ts'
import type { WordBlock, WordParagraph } from './word-document.ts'

/** Blocks in the order of a part, and the paragraph that has no end yet. */
interface Flow {
  blocks: WordBlock[]
  story: Story
  /** Its mark was deleted, or it is a drop cap: the next paragraph goes on with it. */
  unended: WordParagraph | null
  /** Bookmarks between paragraphs belong to the next one. */
  bookmarks: string[]
}

/** Paragraphs and tables in an element, whatever is wrapped around them. */
export function readBlocks(parent: XmlElement, story: Story): WordBlock[] {
  const flow: Flow = { blocks: [], story, unended: null, bookmarks: [] }
  readInto(parent, flow)
  end(flow)
  return flow.blocks
}

function readInto(parent: XmlElement, flow: Flow): void {
  for (const element of elementsOf(parent)) readElement(element, flow)
}

const silent =
  /^w:(?:sdtPr|sdtEndPr|customXmlPr|proofErr|bookmarkEnd|perm(?:Start|End)|\w*Range(?:Start|End)|tcPr|trPr|tblPr|tblGrid)$/

function readElement(element: XmlElement, flow: Flow): void {
  const { story } = flow
  const { findings, lines, sections } = story.reading
  switch (element.name) {
    case 'w:p':
      readOne(element, flow)
      return
    case 'w:tbl': {
      end(flow)
      const table = readTable(element, story)
      if (table.rows.length > 0) flow.blocks.push(table)
      return
    }
    case 'w:sdt':
      readControl(element, flow)
      return
    case 'w:del':
    case 'w:moveFrom':
      findings.count('word-changes', lines.point)
      skipParagraphs(element, story)
      return
    case 'w:sectPr':
      sections.push(element)
      return
    case 'w:bookmarkStart':
      flow.bookmarks.push(element.attributes['w:name'] ?? '')
      return
    case 'w:altChunk':
      findings.add('word-object', lines.point, { what: 'A file of another kind, put into this one,' })
      return
    case 'mc:AlternateContent':
      readForms(
        element,
        () => lines.places.length,
        (form) => readInto(form, flow),
      )
      return
    case 'm:oMathPara':
    case 'm:oMath':
    case 'w:r':
    case 'w:hyperlink':
    case 'w:fldSimple':
      // Outside of any paragraph: Word writes equations so, and opens the others.
      readOne({ name: 'w:p', attributes: {}, children: [element] }, flow)
      return
    default:
      if (!silent.test(element.name)) readInto(element, flow)
  }
}

function readOne(element: XmlElement, flow: Flow): void {
  const paragraph = readParagraph(element, flow.story, flow.unended)
  paragraph.bookmarks.unshift(...flow.bookmarks)
  flow.bookmarks = []
  flow.unended = isMarkDeleted(element) || isDropCap(element) ? paragraph : null
  if (flow.unended === null) flow.blocks.push(paragraph)
}

function end(flow: Flow): void {
  if (flow.unended !== null) flow.blocks.push(flow.unended)
  flow.unended = null
}

function readControl(element: XmlElement, flow: Flow): void {
  const content = childOf(element, 'w:sdtContent')
  if (content === null) return
  if (isContentsControl(element) || isPlaceholder(element))
    skipControl(content, isPlaceholder(element) ? 'text' : 'contents', flow.story)
  else readInto(content, flow)
}
