import type { IBorderOptions } from 'docx'
import type { ParagraphOptions } from '../frame/style-list.ts'

/** The paragraph properties of a style that is filled in; what is left out is what its base says. */
export interface StructureXml {
  options: ParagraphOptions
  numbering: string
  spacing: { before: number; after: number } | null
  /** Added to its indents, so that it stands in as far as the text around. Twips. */
  indent: { left: number; right: number; resetsFirst: boolean }
  alignment: string
  contextual: boolean
  /** Tab stops of its base that are not for it, twips. */
  endedTabs: readonly string[]
  /** 9 for none: words of the document's navigation come from headings only. */
  outline: number | null
}

/** `<w:pPr>`, its elements in the order of the schema (ECMA-376-1, annex A.1, CT_PPrBase). */
export function structureXml(look: StructureXml): string {
  const { options } = look
  const content = [
    options.keepNext ? '<w:keepNext/>' : '',
    options.keepLines ? '<w:keepLines/>' : '',
    look.numbering,
    bordersXml(options),
    shadingXml(options),
    tabsXml(look),
    spacingXml(look),
    indentXml(look),
    look.contextual ? '<w:contextualSpacing/>' : '',
    alignmentXml(look),
    look.outline === null ? '' : `<w:outlineLvl w:val="${look.outline}"/>`,
  ].join('')
  return content === '' ? '' : `<w:pPr>${content}</w:pPr>`
}

function bordersXml({ border }: ParagraphOptions): string {
  if (border === undefined) return ''
  const edges = (['top', 'left', 'bottom', 'right', 'between'] as const).flatMap((edge) => {
    const one: IBorderOptions | undefined = border[edge]
    return one
      ? [`<w:${edge} w:val="single" w:sz="${one.size}" w:space="${one.space ?? 0}" w:color="${one.color}"/>`]
      : []
  })
  return `<w:pBdr>${edges.join('')}</w:pBdr>`
}

function shadingXml({ shading }: ParagraphOptions): string {
  return shading === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${shading.fill}"/>`
}

/** As the library takes them, though its types do not say so. */
interface TabStops {
  tabStops?: readonly { type: string; position: number; leader?: string }[]
}

function tabsXml({ options, endedTabs, indent }: StructureXml): string {
  const { leftTabStop, rightTabStop } = options
  const { tabStops = [] } = options as TabStops
  const all = [
    ...endedTabs.map((position) => `<w:tab w:val="clear" w:pos="${position}"/>`),
    ...(leftTabStop === undefined ? [] : [`<w:tab w:val="left" w:pos="${leftTabStop + indent.left}"/>`]),
    ...(rightTabStop === undefined ? [] : [`<w:tab w:val="right" w:pos="${rightTabStop}"/>`]),
    ...tabStops.map(({ type, position, leader }) => {
      const filled = leader === undefined ? '' : ` w:leader="${leader}"`
      return `<w:tab w:val="${type}"${filled} w:pos="${position}"/>`
    }),
  ]
  return all.length === 0 ? '' : `<w:tabs>${all.join('')}</w:tabs>`
}

/** Heights that words decide are the house's; lines to write on are as high as ours. */
function spacingXml({ options: { spacing }, spacing: own }: StructureXml): string {
  const before = spacing?.before ?? own?.before
  const after = spacing?.after ?? own?.after
  const exact = spacing?.lineRule === 'exact' ? ` w:line="${spacing.line}" w:lineRule="exact"` : ''
  if (before === undefined || after === undefined) return ''
  return `<w:spacing w:before="${before}" w:after="${after}"${exact}/>`
}

function indentXml({ options: { indent }, indent: around }: StructureXml): string {
  if (indent === undefined) return around.resetsFirst ? '<w:ind w:firstLine="0"/>' : ''
  const left = Number(indent.left ?? 0) + around.left
  const right = Number(indent.right ?? 0) + around.right
  const first = indent.hanging === undefined ? ' w:firstLine="0"' : ` w:hanging="${indent.hanging}"`
  return `<w:ind w:left="${left}" w:right="${right}"${first}/>`
}

function alignmentXml({ options, alignment }: StructureXml): string {
  const value = options.alignment ?? alignment
  return value === '' ? '' : `<w:jc w:val="${value}"/>`
}
