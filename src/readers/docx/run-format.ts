import type { XmlElement } from '../../opc/parse-xml.ts'
import { isCodeStyle } from './style-names.ts'
import { layLook, lookOf, noLook, type RunLook, type Style, type Styles } from './styles.ts'
import type { RunFormat } from './word-document.ts'
import { valOf } from './xml-nodes.ts'

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

/** The format of a run: its own properties (`w:rPr`, or null) on its style, on that of its paragraph. */
export function formatOfRun(properties: XmlElement | null, paragraph: Style, styles: Styles): SettledFormat {
  if (properties === null) return usualFormat(paragraph, styles)
  const own = lookOf(properties)
  const character = styles.character(valOf(properties, 'w:rStyle'))
  const raised = valOf(properties, 'w:vertAlign')
  return {
    ...settle(own, character, paragraph, styles),
    font: fontOf(properties),
    raised: raised === 'superscript' || raised === 'subscript' ? raised : null,
  }
}

const usual = new WeakMap<Style, SettledFormat>()

/** Most runs say nothing of themselves. */
function usualFormat(paragraph: Style, styles: Styles): SettledFormat {
  const known = usual.get(paragraph)
  if (known) return known
  const made = { ...settle(noLook, null, paragraph, styles), font: null, raised: null }
  usual.set(paragraph, made)
  return made
}

function settle(own: RunLook, character: Style | null, paragraph: Style, styles: Styles) {
  const look = character?.look ?? noLook
  const all = layLook(layLook(layLook(styles.base, paragraph.look), look), own)
  const complex = all.rightToLeft === true
  const toggle = (name: 'bold' | 'boldComplex' | 'italic' | 'italicComplex' | 'strike' | 'hidden') =>
    toggled(own[name], look[name], paragraph.look[name] ?? styles.base[name])
  const usualLook = styles.paragraph(null).look
  const bold = complex ? 'boldComplex' : 'bold'
  // Where all text is bold, or in a font of equal widths, that says nothing.
  const isCode = (own.code ?? look.code) === true && (paragraph.look.code ?? styles.base.code) !== true
  const format: RunFormat = {
    strong: toggle(bold) && !(usualLook[bold] ?? styles.base[bold]),
    emphasis: toggle(complex ? 'italicComplex' : 'italic'),
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
