import { childOf } from '../../opc/child-elements.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'
import { isContentsControl, isPlaceholder } from './content-control.ts'
import { equationText } from './equation-text.ts'
import { isShown, openField, settleField, shownByCode } from './fields.ts'
import { addWords, hideWords, type ParagraphDraft } from './paragraph-draft.ts'
import { readAlternatives } from './read-alternatives.ts'
import { readRun } from './read-run.ts'
import type { Story } from './story.ts'
import { isSamePoint } from './text-lines.ts'
import { wordsBelow } from './words-below.ts'

/** Says nothing of the text, or is read elsewhere. */
const silent =
  /^w:(?:pPr|rPr|sdtPr|sdtEndPr|smartTagPr|customXmlPr|proofErr|perm(?:Start|End)|sectPr|(?:comment|move|customXml)\w*Range(?:Start|End)|dirty|fldData)$/

/** What stands in a paragraph: runs, and whatever Word or others wrap around them. */
export function readInline(
  parent: XmlElement,
  draft: ParagraphDraft,
  story: Story,
  link: string | null = null,
): void {
  // No list of the elements alone is made: a document that was much edited has a run for each word.
  for (const child of parent.children) if (typeof child !== 'string') readElement(child, draft, story, link)
}

function readElement(element: XmlElement, draft: ParagraphDraft, story: Story, link: string | null): void {
  const { findings, lines } = story.reading
  switch (element.name) {
    case 'w:r':
      readRun(element, draft, story, link)
      return
    case 'w:hyperlink':
      readInline(element, draft, story, addressOf(element, story) ?? link)
      return
    case 'w:ins':
    case 'w:moveTo':
      findings.count('word-changes', lines.point)
      readInline(element, draft, story, link)
      return
    case 'w:del':
      draft.deleted += wordsBelow(element)
      findings.count('word-changes', lines.point)
      return
    case 'w:moveFrom':
      findings.count('word-changes', lines.point)
      return
    case 'w:sdt':
      readControl(element, draft, story, link)
      return
    case 'w:fldSimple':
      readSimpleField(element, draft, story, link)
      return
    case 'w:bookmarkStart':
      addBookmark(element, draft, story)
      return
    case 'w:bookmarkEnd':
      story.reading.openBookmarks.delete(element.attributes['w:id'] ?? '')
      return
    case 'w:subDoc':
      findings.add('word-object', lines.point, { what: 'Another document, linked to this one,' })
      return
    case 'm:oMath':
    case 'm:oMathPara':
      addWords(draft, story, equationText(element), story.reading.formats.of(null, draft.style), link)
      return
    case 'mc:AlternateContent':
      readAlternatives(element, draft, story, (form) => readInline(form, draft, story, link))
      return
    default:
      if (!silent.test(element.name)) readInline(element, draft, story, link)
  }
}

/** Word's own names (`_Toc1234`, `_GoBack`) are kept too: who reads them back knows which are whose. */
function addBookmark({ attributes }: XmlElement, { bookmarks }: ParagraphDraft, { reading }: Story): void {
  const name = attributes['w:name']
  if (name === undefined) return
  bookmarks.push(name)
  reading.openBookmarks.set(attributes['w:id'] ?? '', name)
  const { recentBookmarks: recent } = reading
  const at = reading.lines.point
  if (isSamePoint(recent.at, at)) recent.names.push(name)
  else reading.recentBookmarks = { at, names: [name] }
}

/** Null where it leads to a place in the document. */
function addressOf({ attributes }: XmlElement, { relationships }: Story): string | null {
  const target = relationships.get(attributes['r:id'] ?? '')
  if (!target?.external) return null
  const anchor = attributes['w:anchor']
  return anchor === undefined ? target.target : `${target.target}#${anchor}`
}

function readControl(element: XmlElement, draft: ParagraphDraft, story: Story, link: string | null): void {
  const { findings, lines } = story.reading
  const content = childOf(element, 'w:sdtContent')
  if (isContentsControl(element)) {
    findings.count('word-contents', lines.point)
    if (content) draft.contents += wordsBelow(content)
    return
  }
  if (isPlaceholder(element)) {
    findings.count('word-placeholder', lines.point)
    if (content) hideWords(draft, wordsBelow(content), 'placeholder')
    return
  }
  if (content) readInline(content, draft, story, link)
}

function readSimpleField(
  element: XmlElement,
  draft: ParagraphDraft,
  story: Story,
  link: string | null,
): void {
  const { findings, lines, formats } = story.reading
  const field = { ...openField(null), code: element.attributes['w:instr'] ?? '' }
  settleField(field)
  if (field.leftOut === 'contents' && isShown(story.fields, story.running)) {
    findings.count('word-contents', lines.point)
  }
  const start = lines.point
  story.fields.push(field)
  readInline(element, draft, story, link)
  story.fields.pop()
  if (isSamePoint(start, lines.point)) {
    addWords(draft, story, shownByCode(field), formats.of(null, draft.style), link)
  }
}
