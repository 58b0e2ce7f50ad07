import type {
  IBorderOptions,
  IParagraphStyleOptions,
  IRunStylePropertiesOptions,
  IShadingAttributesProperties,
  ISpacingProperties,
} from 'docx'
import type { ColourName, StyleName, Theme } from '../../../template/theme.ts'
import { twips } from '../context.ts'

/** `rrggbb`, as WordprocessingML writes colours. */
export function hex(theme: Theme, colour: ColourName): string {
  return theme.colours[colour].slice(1)
}

/** A rule of a thickness in pt; Word counts it in eighths. */
export function rule(theme: Theme, points: number, colour: ColourName = 'rule'): IBorderOptions {
  return { style: 'single', size: Math.max(2, Math.round(points * 8)), color: hex(theme, colour) }
}

export function shade(theme: Theme, colour: ColourName): IShadingAttributesProperties {
  return { type: 'clear', color: 'auto', fill: hex(theme, colour) }
}

/** A line of an exact height, pt. */
export function exactly(points: number): ISpacingProperties {
  return { line: twips(points), lineRule: 'exact' }
}

/** Font, size and colour of a style of the theme; sizes in half-points. */
export function runOf(theme: Theme, from: StyleName): IRunStylePropertiesOptions {
  const style = theme.styles[from]
  const face = theme.fonts[style.font]
  return {
    font: { ascii: face.word, hAnsi: face.word, cs: face.wordComplex, eastAsia: face.wordEastAsian },
    size: Math.round(style.size * 2),
    ...lookOf(theme, from),
  }
}

/** Weight, slope, colour and shading alone. */
export function lookOf(theme: Theme, from: StyleName): IRunStylePropertiesOptions {
  const style = theme.styles[from]
  return {
    color: hex(theme, style.colour),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italics: true } : {}),
    ...(from === 'missing' ? { shading: shade(theme, 'missingShade') } : {}),
  }
}

/** Left and right are the start and end of a line in Word, and older versions know no other names. */
const alignments = {
  start: {},
  center: { alignment: 'center' },
  end: { alignment: 'right' },
  justify: { alignment: 'both' },
} as const

/** Text needs as much space above as below, since a Word table has none; of two spaces the larger counts. */
const symmetric: ReadonlySet<StyleName> = new Set(['body', 'list', 'quote', 'code', 'question', 'missing'])

/** A theme with the spaces that its styles have in Word, by which pages are counted. */
export function spacedAsInWord(theme: Theme): Theme {
  const styles = { ...theme.styles }
  for (const name of symmetric) {
    const style = styles[name]
    styles[name] = { ...style, before: Math.max(style.before, style.after) }
  }
  return { ...theme, styles }
}

/** Line height, spaces and alignment of a style of the theme. */
export function paragraphOf(theme: Theme, from: StyleName): NonNullable<IParagraphStyleOptions['paragraph']> {
  const style = theme.styles[from]
  const before = symmetric.has(from) ? Math.max(style.before, style.after) : style.before
  return {
    spacing: {
      before: twips(before),
      after: twips(style.after),
      line: twips(style.leading),
      lineRule: 'atLeast',
    },
    ...alignments[style.align],
  }
}
