import type { Theme } from '../../../template/theme.ts'
import { twips } from '../context.ts'
import { LEVELS, levelStyle, STYLED_LEVELS } from '../lists.ts'
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
  return {
    abstracts: bulletsXml(theme, rtl, 1, 'ListBullet') + numbersXml(theme, rtl, 2, 1, 'ListNumber'),
    nums: '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>',
    bullets: 1,
    nextAbstract: 3,
    nextNum: 3,
  }
}

/** Dots, and dashes in lists inside lists. */
function bulletsXml(theme: Theme, rtl: boolean, id: number, style: string): string {
  return abstract(id, (level) => ({
    format: 'bullet',
    text: level === 0 ? '•' : '–',
    style: level < STYLED_LEVELS ? levelStyle(style, level) : null,
    left: theme.list.indent * (level + 1),
    hanging: theme.list.indent - (rtl ? INSET : 0),
  }))
}

/** Numbers in an indent that holds so many digits. `style` is that of the items, where one brings this list along. */
export function numbersXml(
  theme: Theme,
  rtl: boolean,
  id: number,
  digits: number,
  style: string | null,
): string {
  const width = theme.list.indent + (digits - 1) * DIGIT
  return abstract(id, (level) => ({
    format: 'decimal',
    text: `%${level + 1}.`,
    style: style !== null && level < STYLED_LEVELS ? levelStyle(style, level) : null,
    left: theme.list.indent * level + width,
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
    const linked = style === null ? '' : `<w:pStyle w:val="${style}"/>`
    return (
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${linked}<w:lvlText w:val="${text}"/>` +
      `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${twips(left)}" w:hanging="${twips(hanging)}"/></w:pPr></w:lvl>`
    )
  })
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`
}
