import { ExternalHyperlink, FootnoteReferenceRun, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import type { Inline } from '../../template/pack.ts'
import { type DocxContext, isRightToLeft } from './context.ts'

/** Marks go down as arguments, so that none is left lying for the next run. */
interface Marks {
  bold?: true
  italics?: true
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
      return [run(node.value, context, marks)]
    case 'inlineCode':
      return [run(node.value, context, { ...marks, style: 'InlineCode' })]
    case 'break':
      return [new TextRun({ break: 1 })]
    case 'emphasis':
      return runs(node.children, context, { ...marks, italics: true })
    case 'strong':
      return runs(node.children, context, { ...marks, bold: true })
    case 'delete':
      return runs(node.children, context, { ...marks, strike: true })
    case 'image':
      return node.alt === '' ? [] : [run(node.alt, context, { ...marks, italics: true })]
    case 'link':
      return [
        new ExternalHyperlink({
          link: node.url,
          children: runs(node.children, context, { ...marks, style: 'Hyperlink' }),
        }),
      ]
    case 'noteReference': {
      const note = context.part.notes.find((one) => one.id === node.note)
      return note ? [new FootnoteReferenceRun(note.number)] : []
    }
  }
}

/** One run of words. A line end of the source that was kept in the text is only a space on paper. */
export function run(text: string, context: DocxContext, options: IRunOptions = {}): TextRun {
  return new TextRun({ ...options, text: printable(text), ...language(context) })
}

/** The mark of a restricted part, with the space before it. */
export function markRuns(context: DocxContext): ParagraphChild[] {
  if (context.mark === null) return []
  const own = { ...context, lang: context.pack.lang }
  return [run(' ', own), run(`[${context.mark}]`, own, { style: 'AudienceMark' })]
}

/** Language and direction of a run, only where they differ from the document's defaults. */
function language(context: DocxContext): IRunOptions {
  const rtl = isRightToLeft(context.lang)
  if (context.lang === context.pack.lang) return rtl ? { rightToLeft: true } : {}
  const value = rtl ? { bidirectional: context.lang } : { value: context.lang }
  return { language: value, ...(rtl ? { rightToLeft: true } : {}) }
}

/** XML 1.0 (2.2) has no control characters, surrogates or noncharacters: Word refuses a file with one. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\r]/g, ' ')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '')
}
