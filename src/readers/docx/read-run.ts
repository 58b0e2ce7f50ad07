import { childOf, elementsOf } from '../../opc/child-elements.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'
import { readImageBookmark } from '../../pack-document/bookmark-names.ts'
import { endedFields } from './ended-fields.ts'
import { type Field, isShown, openField, settleField, shownByCode } from './fields.ts'
import { addWords, type ParagraphDraft } from './paragraph-draft.ts'
import { readAlternatives } from './read-alternatives.ts'
import { readGraphic } from './read-graphic.ts'
import type { SettledFormat } from './run-format.ts'
import type { Story } from './story.ts'
import { symbolOf } from './symbols.ts'
import { isSamePoint } from './text-lines.ts'
import { findAll, textIn } from './xml-nodes.ts'

/** A run (ECMA-376-1, 17.3.2.25): words in one look, and what stands among them. */
export function readRun(run: XmlElement, draft: ParagraphDraft, story: Story, link: string | null): void {
  const properties = childOf(run, 'w:rPr')
  if (readLostImage(run, draft, story)) return
  const settled = story.reading.formats.of(properties, draft.style)
  if (properties !== null && (childOf(properties, 'w:ins') || childOf(properties, 'w:del'))) {
    story.reading.findings.count('word-changes', story.reading.lines.point)
  }
  readContent(run, { draft, story, link, settled, ownMark: false })
}

/** Words of a pack of ours that stand for a picture which could not be read: `[Map of the bay]`. */
function readLostImage(run: XmlElement, draft: ParagraphDraft, { reading }: Story): boolean {
  if (reading.lostImages.size === 0) return false
  for (const name of reading.openBookmarks.values()) {
    const url = reading.lostImages.get(readImageBookmark(name) ?? '')
    if (url === undefined) continue
    const words = [...findAll(run, 'w:t')].map(textIn).join('')
    const alt = /^\[(.*)\]$/s.exec(words)?.[1] ?? words
    draft.pieces.push({ type: 'image', url, alt, decorative: false, link: null, at: reading.lines.point })
    return true
  }
  return false
}

/** A run that is being read. */
interface Run {
  draft: ParagraphDraft
  story: Story
  link: string | null
  settled: SettledFormat
  /** What follows is the mark of a note that its author typed. */
  ownMark: boolean
}

function readContent(parent: XmlElement, run: Run): void {
  for (const child of parent.children) if (typeof child !== 'string') readPart(child, run)
}

const words: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
}

function readPart(element: XmlElement, run: Run): void {
  const { draft, story, settled, link } = run
  if (element.name === 'w:t') {
    if (!run.ownMark) addWords(draft, story, wordsIn(element, run), settled, link)
    return
  }
  const { findings, lines } = story.reading
  const fixed = words[element.name]
  if (fixed !== undefined) {
    addWords(draft, story, fixed, settled, link)
    return
  }
  switch (element.name) {
    case 'w:sym':
      addSymbol(element, run)
      return
    case 'w:fldChar':
      readFieldEdge(element, run)
      return
    case 'w:instrText': {
      const field = story.fields.at(-1)
      if (field && !field.inResult) field.code += textIn(element)
      return
    }
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      callNote(element, run)
      return
    case 'w:commentReference':
      story.reading.comments.set(element.attributes['w:id'] ?? '', {
        paragraph: paragraphAt(story),
        at: lines.point,
      })
      return
    case 'w:ruby':
      readRuby(element, run)
      return
    case 'mc:AlternateContent':
      readAlternatives(element, draft, story, (form) => readContent(form, run))
      return
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      if (isShown(story.fields, story.running) && !settled.hidden) readGraphic(element, draft, story, link)
      return
    case 'w:contentPart':
      findings.add('word-object', lines.point, { what: 'A drawing by hand' })
  }
}

const lineEnd = /[\n\t]/

/** White space at the ends counts only where the file says so (17.3.3.31); a line end in the file is a space. */
function wordsIn(element: XmlElement, { settled: { font, raised } }: Run): string {
  const [only = '', second] = element.children
  const all = second === undefined && typeof only === 'string' ? only : textIn(element)
  const written = lineEnd.test(all) ? all.replace(/[\n\t]/g, ' ') : all
  const text = element.attributes['xml:space'] === 'preserve' ? written : written.replace(/^ +| +$/g, '')
  if (font !== null && /[\uf000-\uf0ff]/.test(text)) {
    return text.replace(/[\uf000-\uf0ff]/g, (sign) => symbolOf(font, sign.charCodeAt(0)) ?? sign)
  }
  return raised !== null && /^[\d+-]{1,6}$/.test(text) ? raisedDigits(text, raised) : text
}

const superscripts: Readonly<Record<string, string>> = { '+': '⁺', '-': '⁻', 1: '¹', 2: '²', 3: '³' }

/** `m2` and `9:30` with raised digits would be other words without them. */
function raisedDigits(text: string, raised: 'superscript' | 'subscript'): string {
  return text.replace(/[\d+-]/g, (sign) => {
    if (raised === 'subscript')
      return sign === '+' ? '₊' : sign === '-' ? '₋' : String.fromCharCode(0x2080 + Number(sign))
    return superscripts[sign] ?? String.fromCharCode(0x2070 + Number(sign))
  })
}

function addSymbol({ attributes }: XmlElement, { draft, story, settled, link }: Run): void {
  const sign = symbolOf(attributes['w:font'] ?? '', Number.parseInt(attributes['w:char'] ?? '', 16) || 0)
  if (sign === null) {
    story.reading.findings.add('word-symbol', story.reading.lines.point, {
      font: (attributes['w:font'] ?? '').slice(0, 60),
    })
  }
  addWords(draft, story, sign ?? '\ufffd', settled, link)
}

function readFieldEdge(element: XmlElement, run: Run): void {
  const { fields, reading, root } = run.story
  const kind = element.attributes['w:fldCharType']
  if (kind === 'begin') {
    if (endedFields(root).has(element)) fields.push(openField(element))
    return
  }
  const field = fields.at(-1)
  if (field === undefined) return
  if (kind === 'separate' && !field.inResult) {
    settleField(field)
    field.resultAt = reading.lines.point
    if (field.leftOut === 'contents') reading.findings.count('word-contents', reading.lines.point)
    callAgain(field, run)
  } else if (kind === 'end') {
    const isEmpty = field.resultAt === null || isSamePoint(field.resultAt, reading.lines.point)
    const shown = isEmpty ? shownByCode(field) : ''
    fields.pop()
    addWords(run.draft, run.story, shown, run.settled, run.link)
    // `QUOTE "[moderator only]"` shows its words when Word brings it up to date.
    if (isEmpty && shown === '') reading.findings.setAside(field.code, reading.lines.point)
    if (!field.inResult && /^\s*(?:eq|listnum)\b/i.test(field.code)) {
      reading.findings.add('word-object', reading.lines.point, { what: 'A formula written as a field' })
    }
  }
}

/** A second call of a note refers to the first; where that is not there, its number is only a number. */
function callAgain(field: Field, { draft, story: { reading } }: Run): void {
  const note = field.noteAt === null ? undefined : reading.noteOf.get(field.noteAt)
  if (note === undefined) return
  field.leftOut = 'note'
  draft.pieces.push({ type: 'note', id: note, at: reading.lines.point })
}

/** A note whose mark its author typed (17.11.6): the mark is the next text of the run. */
function callNote(element: XmlElement, run: Run): void {
  const { draft, story, settled } = run
  const { reading, fields, running } = story
  const id = element.attributes['w:id']
  if (id === undefined || settled.hidden || !isShown(fields, running)) return
  const name = `${element.name === 'w:footnoteReference' ? 'footnote' : 'endnote'} ${id}`
  run.ownMark = /^(?:1|true|on)$/.test(element.attributes['w:customMarkFollows'] ?? '')
  const { lines } = reading
  draft.pieces.push({ type: 'note', id: name, at: lines.point })
  const recent = isSamePoint(reading.recentBookmarks.at, lines.point) ? reading.recentBookmarks.names : []
  for (const bookmark of [...recent, ...reading.openBookmarks.values()]) reading.noteOf.set(bookmark, name)
  if (!reading.calls.has(name)) reading.calls.set(name, paragraphAt(story))
}

const paragraphAt = ({ reading: { lines } }: Story): number => lines.places.at(-1)?.paragraph ?? 1

/** Letters with their reading above them (17.3.3.25). */
function readRuby(element: XmlElement, run: Run): void {
  const { draft, story, link } = run
  const read = (name: string) => {
    for (const part of elementsOf(childOf(element, name) ?? element)) {
      if (part.name === 'w:r') readRun(part, draft, story, link)
    }
  }
  read('w:rubyBase')
  if (!childOf(element, 'w:rt')) return
  addWords(draft, story, '(', run.settled, link)
  read('w:rt')
  addWords(draft, story, ')', run.settled, link)
}
