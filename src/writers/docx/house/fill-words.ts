import type { Theme } from '../../../template/theme.ts'
import type { wordStyles } from '../frame/style-list.ts'
import { tableStylesXml } from '../frame/table-styles.ts'
import { escapeAttribute } from '../wml.ts'
import type { StyleNaming } from './style-naming.ts'

/** The style of words that a paragraph names none for, and that of tables; both are in every file. */
export interface BaseIds {
  character: string
  table: string
}

/** A character style that the house lacks: weight, slope and shade only, on the words around. */
export function fillWordStyle(
  style: (typeof wordStyles)[number],
  theme: Theme,
  hasPalette: boolean,
  naming: StyleNaming,
  bases: BaseIds,
): string {
  const { name, isCustom } = naming.name(style.name)
  const look = lookXml(style, theme, hasPalette)
  return (
    `<w:style w:type="character"${isCustom ? ' w:customStyle="1"' : ''} w:styleId="${escapeAttribute(naming.id(style.id))}">` +
    `<w:name w:val="${escapeAttribute(name)}"/><w:basedOn w:val="${escapeAttribute(bases.character)}"/><w:qFormat/>` +
    `${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}</w:style>`
  )
}

function lookXml({ id, from }: (typeof wordStyles)[number], theme: Theme, hasPalette: boolean): string {
  const shade = (colour: 'shade' | 'missingShade') =>
    `<w:shd w:val="clear" w:color="auto" w:fill="${theme.colours[colour].slice(1)}"/>`
  const bold = '<w:b/><w:bCs/>'
  const italic = '<w:i/><w:iCs/>'
  switch (id) {
    case 'Strong':
      return bold
    case 'Emphasis':
      return italic
    case 'Hyperlink':
      // The colour of links in the house's palette (ECMA-376-1, 17.18.97), where it has one.
      return `${hasPalette ? '<w:color w:val="0563C1" w:themeColor="hyperlink"/>' : ''}<w:u w:val="single"/>`
    case 'FootnoteReference':
      return '<w:vertAlign w:val="superscript"/>'
    case 'CommentReference':
      return '<w:sz w:val="16"/><w:szCs w:val="16"/>'
    case 'MissingImage':
    case 'InlineCode':
      return shade('shade')
  }
  const own = from === null ? null : theme.styles[from]
  const weight = `${own?.bold === true ? bold : ''}${own?.italic === true ? italic : ''}`
  return `${weight}${id === 'MissingFact' ? shade('missingShade') : ''}`
}

/** The look of the brief's tables, where the house has none of its own. */
export function fillTableStyle(theme: Theme, naming: StyleNaming, bases: BaseIds): string {
  const { name } = naming.name('Pack Table')
  return tableStylesXml(theme)
    .replace('w:styleId="PackTable"', `w:styleId="${escapeAttribute(naming.id('PackTable'))}"`)
    .replace('<w:name w:val="Pack Table"/>', `<w:name w:val="${escapeAttribute(name)}"/>`)
    .replace('<w:basedOn w:val="TableNormal"/>', `<w:basedOn w:val="${escapeAttribute(bases.table)}"/>`)
}
