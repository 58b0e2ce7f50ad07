import { childOf, valOf } from '../../opc/child-elements.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'
import { contentsField, isShown } from './fields.ts'
import { hiddenAside } from './hidden-aside.ts'
import type { Numbered } from './numbering.ts'
import { addWords, type BoxSource, newDraft, type ParagraphDraft } from './paragraph-draft.ts'
import { textOfPieces } from './paragraph-lines.ts'
import { readBlocks } from './read-blocks.ts'
import { readInline } from './read-inline.ts'
import { innerStory, type Story } from './story.ts'
import { isContentsStyle } from './style-names.ts'
import { indentOf, outlineOf, type Style, spaceOf } from './styles.ts'
import type { ListPlace, Space, WordBlock, WordParagraph } from './word-document.ts'
import { numberOf } from './xml-nodes.ts'

/** Was the end of a paragraph deleted or moved away, by a tracked change? Then the next one goes on with it. */
export function isMarkDeleted(element: XmlElement): boolean {
  const mark = childOf(childOf(element, 'w:pPr'), 'w:rPr')
  return childOf(mark, 'w:del') !== null || childOf(mark, 'w:moveFrom') !== null
}

/** Is it the first letter of the next paragraph, in a frame of its own (17.3.1.11)? */
export function isDropCap(element: XmlElement): boolean {
  const frame = childOf(childOf(element, 'w:pPr'), 'w:framePr')
  return /^(?:drop|margin)$/.test(frame?.attributes['w:dropCap'] ?? '')
}

/** A paragraph (ECMA-376-1, 17.3.1.22); it goes on with `before`, whose mark was deleted, in the look of this one. */
export function readParagraph(
  element: XmlElement,
  story: Story,
  before: WordParagraph | null,
): WordParagraph {
  const { reading } = story
  const properties = childOf(element, 'w:pPr')
  const style = reading.styles.paragraph(valOf(properties, 'w:pStyle'))
  const place = story.nextPlace()
  reading.lines.begin(place, before !== null)
  const start = before?.start ?? reading.lines.point
  noteProperties(properties, story)
  const numbered = isMarkDeleted(element) ? null : numberOfParagraph(properties, style, story)
  const draft = newDraft(style)
  if (before !== null) draft.pieces.push(...before.pieces)
  if (numbered !== null && numbered.label !== '' && before === null) {
    addWords(draft, story, numbered.label, reading.formats.of(null, style))
  }
  readContent(element, draft, story)
  const heading = outlineOf(properties)
  return {
    type: 'paragraph',
    number: place.paragraph,
    style: style.name || null,
    start,
    bookmarks: [...(before?.bookmarks ?? []), ...draft.bookmarks],
    role: draft.rule || isRule(properties, draft) ? 'rule' : style.role,
    heading: heading === undefined ? style.heading : heading,
    list: numbered?.place ?? null,
    indent: indentOf(properties) ?? numbered?.indent ?? style.indent ?? 0,
    space: { ...noSpace, ...reading.styles.space, ...style.space, ...spaceOf(properties) },
    pieces: draft.pieces,
    boxes: [...(before?.boxes ?? []), ...readBoxes(draft.boxes, story)],
  }
}

const noSpace: Space = { before: 0, after: 0, contextual: false }

/** What is told of a paragraph beside its words. */
function noteProperties(properties: XmlElement | null, { reading }: Story): void {
  const mark = childOf(properties, 'w:rPr')
  for (const name of ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']) {
    if (childOf(mark, name)) reading.findings.count('word-changes', reading.lines.point)
  }
  const section = childOf(properties, 'w:sectPr')
  if (section) reading.sections.push(section)
}

function numberOfParagraph(properties: XmlElement | null, style: Style, { reading }: Story): Numbered | null {
  const own = childOf(properties, 'w:numPr')
  const id = valOf(own, 'w:numId') ?? style.list.id
  if (id === null || id === '0') return null
  const level = numberOf(valOf(own, 'w:ilvl')) ?? style.list.level ?? 0
  return reading.numbering.next(id, level)
}

function readContent(element: XmlElement, draft: ParagraphDraft, story: Story): void {
  const { findings, lines } = story.reading
  const at = lines.point
  const contents = isContentsStyle(draft.style.name) && !story.running ? contentsField() : null
  if (contents !== null) {
    if (isShown(story.fields, false)) findings.count('word-contents', at)
    story.fields.unshift(contents)
  }
  readInline(element, draft, story)
  // A field is parted from its code by a damaged file only; what follows must not vanish in it.
  story.fields = story.fields.filter((field) => field.inResult && field !== contents)
  for (const field of story.fields) field.link = null
  if (draft.hidden.some(({ value, as }) => as === 'hidden' && value.trim() !== '')) {
    findings.add('word-hidden', at)
  }
  findings.setAside(hiddenAside(draft), at)
  findings.setAside(draft.contents, at, 'contents')
  // Somebody proposes that the words that stay are for everybody; nobody has agreed to it yet.
  const stays = textOfPieces(draft.pieces)
  if (stays.trim() !== '' && !/[[［]/.test(stays)) findings.setAside(draft.deleted, at)
}

function readBoxes(boxes: readonly BoxSource[], story: Story): WordBlock[][] {
  return boxes.map((box) => {
    if ('element' in box) return readBlocks(box.element, innerStory(story, box.element))
    return box.words.filter((words) => words !== '').map((words) => paragraphOf(words, story))
  })
}

/** Words of a diagram: an item of a list. */
function paragraphOf(words: string, story: Story): WordParagraph {
  const { styles, lines } = story.reading
  const place = lines.places.at(-1)
  lines.begin(place ?? { paragraph: 1 })
  const draft = newDraft(styles.paragraph(null))
  addWords(draft, innerStory(story, story.root), words, story.reading.formats.of(null, draft.style))
  const list: ListPlace = { list: 'box', definition: 'box', level: 0, ordered: false, number: 1, bullet: '•' }
  return {
    type: 'paragraph',
    number: place?.paragraph ?? 1,
    style: null,
    start: lines.point,
    bookmarks: [],
    role: null,
    heading: null,
    list,
    indent: 0,
    space: noSpace,
    pieces: draft.pieces,
    boxes: [],
  }
}

/** Word makes an empty paragraph with a line at its edge of `---`. */
function isRule(properties: XmlElement | null, draft: ParagraphDraft): boolean {
  if (draft.pieces.length > 0) return false
  const borders = childOf(properties, 'w:pBdr')
  const edges = ['w:top', 'w:bottom', 'w:between'].map((name) => valOf(borders, name))
  const drawn = edges.filter((edge) => edge !== null && edge !== 'none' && edge !== 'nil').length
  return drawn > 0 && childOf(borders, 'w:left') === null
}
