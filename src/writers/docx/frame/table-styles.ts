import type { Theme } from '../../../template/theme.ts'
import { twips } from '../context.ts'
import { hex, rule } from './style-parts.ts'

/** The look of the brief's tables as XML, for the library's style options have none: hairlines, and a shaded head. */
export function tableStylesXml(theme: Theme): string {
  const { size, color } = rule(theme, theme.table.rule)
  const border = (edge: string) => `<w:${edge} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`
  const across = twips(theme.table.padding)
  const along = Math.round(across * 0.8)
  const margin = (edge: string, width: number) => `<w:${edge} w:w="${width}" w:type="dxa"/>`
  return (
    '<w:style w:type="table" w:customStyle="1" w:styleId="PackTable"><w:name w:val="Pack Table"/>' +
    '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="40"/><w:tblPr>' +
    `<w:tblBorders>${border('bottom')}${border('insideH')}</w:tblBorders>` +
    `<w:tblCellMar>${margin('top', along)}${margin('left', across)}` +
    `${margin('bottom', along)}${margin('right', across)}</w:tblCellMar></w:tblPr>` +
    `${headRow(hex(theme, 'shade'))}</w:style>`
  )
}

function headRow(fill: string): string {
  return `<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${fill}"/></w:tcPr></w:tblStylePr>`
}
