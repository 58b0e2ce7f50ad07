import { noteBookmark } from '../../pack-document/bookmark-names.ts'
import { type Inline, isRightToLeft } from '../../template/pack.ts'
import { bookmarkNote } from './bookmark.ts'
import { type DocxContext, furniture } from './context.ts'
import { directions } from './directions.ts'
import { imageToRuns } from './images.ts'
import { isEastAsian, languageXml } from './languages.ts'
import { linkTarget } from './link-target.ts'
import { escapeText, type InlineXml, printable } from './wml.ts'

/** How words look beside their paragraph's style. Marks go down as arguments, so that none is left for the next run. */
export interface Marks {
  /** A character style of the frame. */
  style?: string
  bold?: true
  italic?: true
  strike?: true
}

/** Inlines as the children of a paragraph, each run with its language and direction. */
export function runs(inlines: readonly Inline[], context: DocxContext, marks: Marks = {}): InlineXml {
  let xml = ''
  for (const node of inlines) xml += inlineToRuns(node, context, marks)
  return xml
}

function inlineToRuns(node: Inline, context: DocxContext, marks: Marks): InlineXml {
  switch (node.type) {
    case 'text':
      return words(node.value, context, marks)
    case 'inlineCode':
      return words(node.value, context, { ...marks, style: 'InlineCode' })
    case 'break':
      return lineBreak(context)
    case 'emphasis':
      return runs(node.children, context, { ...marks, italic: true })
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

export const lineBreak = (context: DocxContext): InlineXml => signRun('<w:br/>', context)
export const tab = (context: DocxContext): InlineXml => signRun('<w:tab/>', context)

/** Signs that are no words, in the language of those around. */
export function signRun(signs: string, { lang, pack }: DocxContext): InlineXml {
  return `<w:r><w:rPr>${languageXml(lang, pack.lang)}</w:rPr>${signs}</w:r>`
}

function linkToRuns(url: string, inlines: readonly Inline[], context: DocxContext, marks: Marks): InlineXml {
  const target = linkTarget(url)
  if (target === null) return runs(inlines, context, marks)
  const { addresses } = context.links
  let at = addresses.indexOf(target)
  if (at < 0) at = addresses.push(target) - 1
  const inside = runs(inlines, context, { ...marks, style: 'Hyperlink' })
  return `<w:hyperlink r:id="link${at + 1}" w:history="1">${inside}</w:hyperlink>`
}

/** The first call of a note is Word's; others refer to it (ECMA-376-1, 17.16.5.39), but for calls inside notes. */
function noteToRuns(id: string, context: DocxContext): InlineXml {
  const { notes } = context.record
  const note = context.part.notes.find((one) => one.id === id)
  if (!note) return ''
  const known = notes.get(note)
  const number = words(String(note.number), context, { style: 'FootnoteReference' })
  if (known !== undefined) return field(`NOTEREF ${noteBookmark(known)} \\f \\h`, number)
  if (context.inNote) return number
  notes.set(note, notes.size + 1)
  const style = styleXml({ style: 'FootnoteReference' }, context)
  const call = `<w:r><w:rPr>${style}</w:rPr><w:footnoteReference w:id="${notes.size}"/></w:r>`
  return bookmarkNote(notes.size, call, context)
}

/** A field with its last result, which Word replaces when it lays the page out (ECMA-376-1, 17.16.18). */
export function field(instruction: string, result: InlineXml): InlineXml {
  const part = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const code = `<w:r><w:instrText xml:space="preserve"> ${escapeText(instruction)} </w:instrText></w:r>`
  return `${part('begin')}${code}${part('separate')}${result}${part('end')}`
}

/** Plain words as runs, one for each direction in them. */
export function words(text: string, context: DocxContext, marks: Marks = {}): InlineXml {
  if (text === '') return ''
  const rtl = isRightToLeft(context.lang)
  const look = styleXml(marks, context)
  let xml = ''
  for (const part of directions(printable(text), rtl)) {
    const direction = part.rtl ? '<w:rtl/>' : ''
    const language = languageXml(part.rtl === rtl ? context.lang : null, context.pack.lang)
    xml += `<w:r><w:rPr>${look}${direction}${language}</w:rPr><w:t xml:space="preserve">${escapeText(part.text)}</w:t></w:r>`
  }
  return xml
}

/**
 * The look of a run, in the order of the schema. Words that are only bold or only italic have a style for it. Beside
 * another style, or in a paragraph that is bold or italic itself, it stands on the run: there the two would cancel
 * each other out (ECMA-376-1, 17.7.3), but for programs that do not know of it.
 */
function styleXml({ style, bold, italic, strike }: Marks, context: DocxContext): string {
  const strong = bold === true && !context.bold
  const slanted = italic === true
  const named =
    style ?? (strong && !slanted ? 'Strong' : slanted && !strong && !context.italic ? 'Emphasis' : null)
  const name = named === null ? '' : `<w:rStyle w:val="${context.frame.styleId(named)}"/>`
  const eastAsian = isEastAsian(context.lang) ? '<w:rFonts w:hint="eastAsia"/>' : ''
  const weight = strong && named !== 'Strong' ? '<w:b/><w:bCs/>' : ''
  const upright = context.italic ? '<w:i w:val="0"/><w:iCs w:val="0"/>' : '<w:i/><w:iCs/>'
  const slope = slanted && named !== 'Emphasis' ? upright : ''
  return `${name}${eastAsian}${weight}${slope}${strike ? '<w:strike/>' : ''}`
}

/**
 * The mark of a restricted part, with the space before it. Bold on the run itself: inside a bold paragraph, a bold
 * character style turns bold off (ECMA-376-1, 17.7.3).
 */
export function markRuns(context: DocxContext): InlineXml {
  if (context.mark === null) return ''
  return `${words(' ', furniture(context))}${markAlone(context)}`
}

/** The mark where nothing stands before it; empty where everybody may read. */
export function markAlone(context: DocxContext): InlineXml {
  if (context.mark === null) return ''
  const own = { ...furniture(context), bold: false }
  const marks: Marks = context.theme.styles.mark.bold
    ? { style: 'AudienceMark', bold: true }
    : { style: 'AudienceMark' }
  return words(`[${context.mark}]`, own, marks)
}
