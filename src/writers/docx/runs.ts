import { ExternalHyperlink, FootnoteReferenceRun, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import { type Inline, isRightToLeft } from '../../template/pack.ts'
import { type DocxContext, furniture } from './context.ts'
import { directions } from './directions.ts'
import { imageToRuns } from './images.ts'
import { wordLanguage } from './languages.ts'
import { linkTarget } from './link-target.ts'

/** Marks go down as arguments, so that none is left lying for the next run. */
interface Marks {
  bold?: true
  italics?: boolean
  strike?: true
  style?: string
}

/** Inlines as the children of a paragraph, each run with its language and direction. */
export function runs(inlines: readonly Inline[], context: DocxContext, marks: Marks = {}): ParagraphChild[] {
  return inlines.flatMap((node) => inlineToRuns(node, context, marks))
}

function inlineToRuns(node: Inline, context: DocxContext, marks: Marks): ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return words(node.value, context, marks)
    case 'inlineCode':
      return words(node.value, context, { ...marks, style: 'InlineCode' })
    case 'break':
      return [new TextRun({ break: 1 })]
    case 'emphasis':
      return runs(node.children, context, { ...marks, italics: !context.italic })
    case 'strong':
      return runs(node.children, context, { ...marks, bold: true })
    case 'delete':
      return runs(node.children, context, { ...marks, strike: true })
    case 'image':
      return imageToRuns(node, context)
    case 'span':
      return runs(node.children, { ...context, lang: node.lang }, marks)
    case 'link':
      return linkToRuns(node.url, node.children, context, marks)
    case 'noteReference':
      return noteToRuns(node.note, context)
  }
}

function linkToRuns(url: string, inlines: readonly Inline[], context: DocxContext, marks: Marks) {
  const link = linkTarget(url)
  if (link === null) return runs(inlines, context, marks)
  return [new ExternalHyperlink({ link, children: runs(inlines, context, { ...marks, style: 'Hyperlink' }) })]
}

/** The first call of a note is Word's; a second one, or one inside a note, only prints the number. */
function noteToRuns(id: string, context: DocxContext): ParagraphChild[] {
  const { notes } = context.record
  const note = context.part.notes.find((one) => one.id === id)
  if (!note) return []
  if (context.inNote || notes.has(note)) return noteNumber(note.number)
  notes.set(note, notes.size + 1)
  return [new FootnoteReferenceRun(notes.size)]
}

/** The number of a note where Word itself does not count. */
export function noteNumber(number: number): TextRun[] {
  return [new TextRun({ text: String(number), style: 'FootnoteReference' })]
}

/** Plain words as runs, one for each direction in them; language only where it differs from the document's. */
export function words(text: string, context: DocxContext, options: IRunOptions = {}): TextRun[] {
  const base = isRightToLeft(context.lang)
  const own = context.lang === context.pack.lang ? {} : { language: wordLanguage(context.lang) }
  return directions(printable(text), base).map(
    (part) =>
      new TextRun({
        ...options,
        text: part.text,
        ...(part.rtl === base ? own : {}),
        ...(part.rtl ? { rightToLeft: true } : {}),
      }),
  )
}

/**
 * The mark of a restricted part, with the space before it. Bold on the run itself: inside a bold paragraph, a bold
 * character style turns bold off (ECMA-376-1, 17.7.3).
 */
export function markRuns(context: DocxContext): ParagraphChild[] {
  if (context.mark === null) return []
  const { bold } = context.theme.styles.mark
  const own = furniture(context)
  return [...words(' ', own), ...words(`[${context.mark}]`, own, { style: 'AudienceMark', bold })]
}

/** XML 1.0 (2.2) has no control characters, surrogates or noncharacters: Word refuses a file with one. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\r]/g, ' ')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '')
}
