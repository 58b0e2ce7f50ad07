import type { Theme } from '../../../template/theme.ts'
import { twips } from '../context.ts'
import { LEVELS, levelStyle, STYLED_LEVELS } from '../lists.ts'
import { escapeAttribute } from '../wml.ts'
import type { FrameNumbering } from './frame.ts'

/** What each further digit of a number adds to the indent of its list, pt. */
const DIGIT = 6

/**
 * How far the labels of right-to-left lists stand in, pt. LibreOffice sets them outside of where they begin, by their
 * own width; here they are inside the text in either program.
 */
const INSET = 5

/** The lists that the styles of a theme bring along: 1 has bullets, 2 numbers. */
export function themeNumbering(theme: Theme, rtl: boolean): FrameNumbering {
  const styles = (stem: string) => (level: number) => (level < STYLED_LEVELS ? levelStyle(stem, level) : null)
  return {
    abstracts:
      bulletsXml(theme, rtl, { id: 1, styleAt: styles('ListBullet') }) +
      numbersXml(theme, rtl, { id: 2, styleAt: styles('ListNumber') }),
    nums: '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>',
    bulletAt: (level) => (level < STYLED_LEVELS ? null : { id: 1, level }),
    orderedAt: () => null,
    offset: 0,
    declarations: '',
    nextAbstract: 3,
    nextNum: 3,
  }
}

/** A list to be written. */
export interface ListXml {
  /** Of its abstract numbering. */
  id: number
  /** The style that brings a level along; null for none. */
  styleAt: (level: number) => string | null
  /** Digits of its longest number. */
  digits?: number
  /** How far it stands in beside lists of the theme, pt. */
  offset?: number
}

/** Dots, and dashes in lists inside lists. */
export function bulletsXml(theme: Theme, rtl: boolean, { id, styleAt, offset = 0 }: ListXml): string {
  return abstract(id, (level) => ({
    format: 'bullet',
    text: level === 0 ? '•' : '–',
    style: styleAt(level),
    left: offset + theme.list.indent * (level + 1),
    hanging: theme.list.indent - (rtl ? INSET : 0),
  }))
}

/** Numbers in an indent that holds their digits. */
export function numbersXml(
  theme: Theme,
  rtl: boolean,
  { id, styleAt, digits = 1, offset = 0 }: ListXml,
): string {
  const width = theme.list.indent + (digits - 1) * DIGIT
  return abstract(id, (level) => ({
    format: 'decimal',
    text: `%${level + 1}.`,
    style: styleAt(level),
    left: offset + theme.list.indent * level + width,
    hanging: width - (rtl ? INSET : 0),
  }))
}

interface Level {
  format: 'bullet' | 'decimal'
  text: string
  style: string | null
  /** pt. */
  left: number
  hanging: number
}

function abstract(id: number, look: (level: number) => Level): string {
  const levels = Array.from({ length: LEVELS }, (_, level) => {
    const { format, text, style, left, hanging } = look(level)
    const linked = style === null ? '' : `<w:pStyle w:val="${escapeAttribute(style)}"/>`
    return (
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${linked}<w:lvlText w:val="${text}"/>` +
      `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${twips(left)}" w:hanging="${twips(hanging)}"/></w:pPr></w:lvl>`
    )
  })
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`
}
