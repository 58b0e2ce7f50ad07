import type { ParagraphRole } from './word-document.ts'

/**
 * Word stores its own styles by their English names, whatever its language is (ECMA-376-1, 17.7.4.9); LibreOffice,
 * older converters and people store them as they are shown.
 */
const heading =
  /^(?:heading|überschrift|ueberschrift|titre|título|titulo|encabezado|titolo|intestazione|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|címsor|başlık|заголовок|επικεφαλίδα|標題|标题|見出し|제목|عنوان|العنوان|כותרת)[\s_-]*([1-9])$/iu
const title =
  /^(?:title|titel|titre|título|titulo|título do documento|titolo|tittel|otsikko|tytuł|název|cím|konu başlığı|название|τίτλος|标题|標題|表題|العنوان|כותרת)$/iu
const subtitle = /^(?:sub-?title|untertitel|sous-titre|subt[ií]tulo|sottotitolo|ondertitel|undertitel)$/iu
const code =
  /^(?:html preformatted|preformatted text|vorformatierter text|source code|code|code block|listing|macro text|plain code|verbatim)$/iu
const codeWords =
  /^(?:html (?:code|keyboard|sample|typewriter)|source text|verbatim char|verbatim|code|inline code|code char)$/iu
const rule = /^horizontal (?:line|rule)$/iu
const quote =
  /^(?:(?:intense )?quote|quotations?|block ?quote|block text|zitat|intensives zitat|citation(?: intense)?|cita|citazione)$/iu
const listContinue = /^(?:list continue|list contents|listenfortsetzung|liste continue)(?: \d)?$/iu

/** The level of a heading that a style of this name is for, from 1; null when it is for none. `heading1` is an id. */
export function headingLevelOf(name: string): number | null {
  const level = heading.exec(name.trim())?.[1]
  return level === undefined ? null : Number(level)
}

/** What else a style's name says of a paragraph. */
export function roleOfName(name: string): ParagraphRole {
  const words = name.trim()
  if (title.test(words)) return 'title'
  if (subtitle.test(words)) return 'subtitle'
  if (code.test(words)) return 'code'
  if (rule.test(words)) return 'rule'
  if (quote.test(words)) return 'quote'
  return listContinue.test(words) ? 'listContinue' : null
}

/** Is a style for characters one for code? */
export const isCodeStyle = (name: string): boolean => codeWords.test(name.trim())

/** A table of contents and its heading: `toc 1`, `TOC Heading`. */
export const isContentsStyle = (name: string): boolean =>
  /^(?:toc heading|contents heading|toc \d|contents \d|verzeichnis \d|tm \d|tdc \d|inhaltsverzeichnisüberschrift)$/iu.test(
    name.trim(),
  )
