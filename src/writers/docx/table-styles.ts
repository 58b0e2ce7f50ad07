import type { ColourName, Theme } from '../../template/theme.ts'
import { twips } from './context.ts'
import { hex, rule } from './style-parts.ts'

/** Looks of tables: facts and agenda with hairlines, people without, and tables of the brief. */
export type TableStyleId = 'PackFacts' | 'PackPeople' | 'PackAgenda' | 'PackTable'

interface TableLook {
  id: TableStyleId
  name: string
  /** Edges that carry a rule. */
  rules: readonly ('top' | 'bottom' | 'insideH')[]
  /** Space at both sides of a cell; else none, so that the first column stands flush. */
  padded: boolean
  /** Of the theme's padding, above and below the words of a cell. */
  height: number
  head?: ColourName
}

const looks: readonly TableLook[] = [
  { id: 'PackFacts', name: 'Pack Facts', rules: ['bottom', 'insideH'], padded: false, height: 0.7 },
  { id: 'PackPeople', name: 'Pack People', rules: [], padded: false, height: 0.4 },
  { id: 'PackAgenda', name: 'Pack Agenda', rules: ['bottom', 'insideH'], padded: false, height: 0.6 },
  {
    id: 'PackTable',
    name: 'Pack Table',
    rules: ['bottom', 'insideH'],
    padded: true,
    height: 0.8,
    head: 'shade',
  },
]

/** Table styles as XML: the library's style options have none. */
export function tableStylesXml(theme: Theme): string {
  return looks.map((look) => tableStyle(theme, look)).join('')
}

function tableStyle(theme: Theme, { id, name, rules, padded, height, head }: TableLook): string {
  const { size, color } = rule(theme, theme.table.rule)
  const borders = rules
    .map((edge) => `<w:${edge} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`)
    .join('')
  const across = twips(theme.table.padding)
  const along = Math.round(across * height)
  const margin = (edge: string, width: number) => `<w:${edge} w:w="${width}" w:type="dxa"/>`
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>` +
    '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="40"/><w:tblPr>' +
    (borders === '' ? '' : `<w:tblBorders>${borders}</w:tblBorders>`) +
    `<w:tblCellMar>${margin('top', along)}${margin('left', padded ? across : 0)}` +
    `${margin('bottom', along)}${margin('right', padded ? across : 0)}</w:tblCellMar></w:tblPr>` +
    (head ? headRow(hex(theme, head)) : '') +
    '</w:style>'
  )
}

function headRow(fill: string): string {
  return `<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${fill}"/></w:tcPr></w:tblStylePr>`
}
