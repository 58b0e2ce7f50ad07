import { valOf } from '../../opc/child-elements.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'
import { layLook, lookOf, noLook, type RunLook } from './run-look.ts'
import { isCodeStyle } from './style-names.ts'
import type { Style, Styles } from './styles.ts'
import type { RunFormat } from './word-document.ts'

/** Words that look like nothing in particular. */
export const plainFormat: RunFormat = {
  strong: false,
  emphasis: false,
  delete: false,
  underline: false,
  code: false,
  size: null,
  lang: null,
}

/** How a run looks, and what only reading it needs. */
export interface SettledFormat {
  format: RunFormat
  /** The same for East Asian text in it. */
  langEastAsia: string | null
  hidden: boolean
  font: string | null
  /** `w:vertAlign`: superscript, subscript or null. */
  raised: 'superscript' | 'subscript' | null
}

/** Bold of a style within a bold paragraph is not bold: such properties switch each other off (ECMA-376-1, 17.7.3). */
function toggled(own: boolean | null, character: boolean | null, paragraph: boolean | null): boolean {
  if (own !== null) return own
  return character === null ? paragraph === true : character !== (paragraph === true)
}

/**
 * The formats of a document's runs, each settled once: a long document has thousands of runs in a few looks, and most
 * of them say nothing of themselves.
 */
export class RunFormats {
  private readonly known = new Map<Style, Map<string, SettledFormat>>()
  private readonly styles: Styles

  constructor(styles: Styles) {
    this.styles = styles
  }

  /** The format of a run: its own properties (`w:rPr`, or null) on its style, on that of its paragraph. */
  of(properties: XmlElement | null, paragraph: Style): SettledFormat {
    let formats = this.known.get(paragraph)
    if (formats === undefined) {
      formats = new Map()
      this.known.set(paragraph, formats)
    }
    const key = properties === null ? '' : keyOf(properties)
    const known = formats.get(key)
    if (known !== undefined) return known
    const format = this.settle(properties, paragraph)
    // Made to be all different, they would fill the memory.
    if (formats.size < 1000) formats.set(key, format)
    return format
  }

  private settle(properties: XmlElement | null, paragraph: Style): SettledFormat {
    const { styles } = this
    if (properties === null) return { ...settle(noLook, null, paragraph, styles), font: null, raised: null }
    const own = lookOf(properties)
    const character = styles.character(valOf(properties, 'w:rStyle'))
    const raised = valOf(properties, 'w:vertAlign')
    return {
      ...settle(own, character, paragraph, styles),
      font: fontOf(properties),
      raised: raised === 'superscript' || raised === 'subscript' ? raised : null,
    }
  }
}

/** Says nothing of how a run looks to us, and may be another for each. */
const silent = /^w:(?:ins|del|rPrChange|color|noProof|webHidden|kern|spacing|w|position)$/

function keyOf({ children }: XmlElement): string {
  let key = ''
  for (const child of children) {
    if (typeof child === 'string' || silent.test(child.name)) continue
    key += child.name
    for (const name in child.attributes) key += ` ${name}=${child.attributes[name]}`
    key += ';'
  }
  return key
}

function settle(own: RunLook, character: Style | null, paragraph: Style, styles: Styles) {
  const look = character?.look ?? noLook
  const all = layLook(layLook(layLook(styles.base, paragraph.look), look), own)
  const complex = all.rightToLeft === true
  const toggle = (name: 'bold' | 'boldComplex' | 'italic' | 'italicComplex' | 'strike' | 'hidden') =>
    toggled(own[name], look[name], paragraph.look[name] ?? styles.base[name])
  const usualLook = styles.paragraph(null).look
  const bold = complex ? 'boldComplex' : 'bold'
  const italic = complex ? 'italicComplex' : 'italic'
  const slanted = toggle(italic)
  // Where all text is bold, or in a font of equal widths, that says nothing.
  const isCode = (own.code ?? look.code) === true && (paragraph.look.code ?? styles.base.code) !== true
  const format: RunFormat = {
    strong: toggle(bold) && !(usualLook[bold] ?? styles.base[bold]),
    // The slope of a quotation's style says that it is one.
    emphasis: paragraph.role === 'quote' ? slanted !== (paragraph.look[italic] ?? false) : slanted,
    delete: toggle('strike'),
    underline: all.underline === true,
    code: isCode || isCodeStyle(character?.name ?? ''),
    size: complex ? (all.sizeComplex ?? all.size) : all.size,
    lang: complex ? (all.langComplex ?? all.lang) : all.lang,
  }
  return { format, langEastAsia: all.langEastAsia, hidden: toggle('hidden') }
}

function fontOf(properties: XmlElement): string | null {
  for (const child of properties.children) {
    if (typeof child !== 'string' && child.name === 'w:rFonts') {
      return child.attributes['w:ascii'] ?? child.attributes['w:hAnsi'] ?? null
    }
  }
  return null
}

/** Do two runs look the same? Word splits words at will: where they were edited, spell-checked or saved. */
export function looksSame(one: RunFormat, other: RunFormat): boolean {
  return (
    one === other ||
    (one.strong === other.strong &&
      one.emphasis === other.emphasis &&
      one.delete === other.delete &&
      one.underline === other.underline &&
      one.code === other.code &&
      one.size === other.size &&
      one.lang === other.lang)
  )
}
