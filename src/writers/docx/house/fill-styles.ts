import type { StyleName, Theme } from '../../../template/theme.ts'
import { twips } from '../context.ts'
import { type NamedStyle, type ParagraphOptions, paragraphStyles } from '../frame/style-list.ts'
import { escapeAttribute } from '../wml.ts'
import type { ListFill } from './fill-lists.ts'
import { type FillRule, fillRules } from './fill-rules.ts'
import { structureXml } from './paragraph-xml.ts'
import type { StyleLook } from './style-look.ts'
import type { StyleNaming } from './style-naming.ts'

/** What a style stands on: one of the house's, or one that was filled in before. */
export interface Base {
  id: string
  /** The style of the theme that it is in place of. */
  from: StyleName
  look: StyleLook
  /** The house's own style for that of ours, neither its text nor filled in. */
  isOwn: boolean
  isNumbered: boolean
  /** Its tab stops, twips from the margin. */
  tabs: readonly string[]
}

/** What styles are filled in by. */
export interface FillSite {
  /** With the house's page. */
  theme: Theme
  rtl: boolean
  naming: StyleNaming
  lists: ListFill
  /** By our id; grows as styles are filled in. `Normal` is there from the beginning. */
  bases: Map<string, Base>
}

/** Our running head, and our foot, in the house's style: that one may have tab stops in places of its own. */
const packFurniture: readonly NamedStyle[] = (['Header', 'Footer'] as const).map((of) => ({
  id: `Pack${of}`,
  name: `Pack ${of}`,
  from: of === 'Header' ? 'header' : 'footer',
  basedOn: of,
  paragraph: (theme) => ({ rightTabStop: twips(theme.page.width - theme.page.left - theme.page.right) }),
}))

/** Paragraph styles that may have to be filled in, in the order in which they may stand on each other. */
export const fillable: readonly NamedStyle[] = [...paragraphStyles.toSorted(bodyFirst), ...packFurniture]

function bodyFirst(a: NamedStyle, b: NamedStyle): number {
  return Number(b.id === 'BodyText') - Number(a.id === 'BodyText')
}

/**
 * A style of ours that the house lacks: what it is for (where it stands in, which rules and tabs it has, what stays
 * together, the weight of its words) on a style of the house, so that fonts, colours and sizes are the house's.
 */
export function fillStyle(style: NamedStyle, site: FillSite): string {
  const rule = fillRules[style.id] ?? {}
  const base = baseOf(style, rule, site)
  const look = { ...base.look }
  const run = runXml(style, rule, base, look, site)
  const paragraph = paragraphXml(style, rule, base, look, site)
  site.bases.set(style.id, {
    ...base,
    id: site.naming.id(style.id),
    from: style.from,
    look,
    isOwn: false,
    isNumbered: false,
    tabs: [],
  })
  const next =
    style.next === undefined ? '' : `<w:next w:val="${escapeAttribute(site.naming.id(style.next))}"/>`
  const { name, isCustom } = site.naming.name(style.name)
  return (
    `<w:style w:type="paragraph"${isCustom ? ' w:customStyle="1"' : ''} w:styleId="${escapeAttribute(site.naming.id(style.id))}">` +
    `<w:name w:val="${escapeAttribute(name)}"/><w:basedOn w:val="${escapeAttribute(base.id)}"/>${next}<w:qFormat/>${paragraph}${run}</w:style>`
  )
}

/** The nearest that the house has; else one that was filled in before; else the text. */
function baseOf(style: NamedStyle, rule: FillRule, { bases }: FillSite): Base {
  const named = (rule.on ?? []).flatMap((id) => bases.get(id) ?? [])
  const found = named.find((one) => one.isOwn) ?? named[0] ?? bases.get('BodyText') ?? bases.get('Normal')
  if (found === undefined) throw new Error(`Nothing for ${style.id} to stand on`)
  return found
}

/** Points below which nothing is set. */
const smallest = 8

function runXml(style: NamedStyle, rule: FillRule, base: Base, look: StyleLook, { theme }: FillSite): string {
  if (rule.plain && base.isOwn) return ''
  const own = theme.styles[style.from]
  const switchXml = (name: 'b' | 'i', wanted: boolean, has: boolean) =>
    wanted === has || (has && !rule.sized)
      ? ''
      : `<w:${name}${wanted ? '' : ' w:val="0"'}/><w:${name}Cs${wanted ? '' : ' w:val="0"'}/>`
  const weight = switchXml('b', own.bold, look.bold)
  const slope = switchXml('i', own.italic, look.italic)
  look.bold = weight === '' ? look.bold : own.bold
  look.italic = slope === '' ? look.italic : own.italic
  const shade =
    style.from === 'missing'
      ? `<w:shd w:val="clear" w:color="auto" w:fill="${theme.colours.missingShade.slice(1)}"/>`
      : ''
  const colour = style.colour ? `<w:color w:val="${theme.colours[style.colour].slice(1)}"/>` : ''
  const content = `${weight}${slope}${colour}${sizeXml(style, rule, base, look, theme)}${shade}`
  return content === '' ? '' : `<w:rPr>${content}</w:rPr>`
}

/** As large beside its base as in the theme; a heading is never smaller than the text. */
function sizeXml(style: NamedStyle, rule: FillRule, base: Base, look: StyleLook, theme: Theme): string {
  if (!rule.sized) return ''
  const ratio = theme.styles[style.from].size / theme.styles[base.from].size
  const size = Math.max(Math.round(base.look.size * ratio * 2) / 2, Math.min(smallest, base.look.size))
  if (Math.abs(size - base.look.size) < 0.5) return ''
  look.size = size
  return `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`
}

function paragraphXml(
  style: NamedStyle,
  rule: FillRule,
  base: Base,
  look: StyleLook,
  site: FillSite,
): string {
  const { theme, rtl, lists, bases } = site
  const body = (bases.get('BodyText') ?? base).look
  const list = lists.of(style)
  const options = { ...style.paragraph?.(theme, rtl), ...list?.options }
  const stands = base.isNumbered && base.look.left !== 0 && options.indent === undefined && list === null
  if (stands) options.indent = { left: 0 }
  // Contents that the house sets from the margin have none of the text's indent.
  const around = base.isOwn ? base.look : body
  const offset = list === null && !stands ? around : { left: 0, right: 0 }
  const spacing = spacingOf(style, rule, base, site)
  if (spacing !== null) Object.assign(look, spacing)
  if (rule.ragged) look.justified = false
  const numbering = list?.numbering ?? (base.isNumbered ? '<w:numPr><w:numId w:val="0"/></w:numPr>' : '')
  if (options.indent !== undefined) Object.assign(look, { left: Number(options.indent.left ?? 0), first: 0 })
  const outline = style.outline ?? (rule.unlisted && base.from.startsWith('heading') ? 9 : null)
  return structureXml({
    options,
    numbering,
    spacing,
    indent: {
      left: clamp(offset.left),
      right: clamp(offset.right),
      resetsFirst: resetsFirst(style, rule, base),
    },
    alignment: rule.ragged && base.look.justified ? 'left' : '',
    contextual: rule.contextual === true,
    endedTabs: tabsToEnd(options, base),
    outline,
  })
}

/** A style with tab stops of its own has no others: the centre of the house's foot is not where our numbers stand. */
function tabsToEnd(options: ParagraphOptions, { tabs }: Base): readonly string[] {
  const own = [options.leftTabStop, options.rightTabStop]
  if (own.every((one) => one === undefined) && !('tabStops' in options)) return []
  return tabs.filter((one) => !own.some((other) => String(other) === one))
}

/** More than a third of a page is no indent of text. */
const clamp = (indent: number) => (indent > 0 && indent < 3600 ? indent : 0)

/** A first line that stands in is for running text. */
function resetsFirst({ id }: NamedStyle, rule: FillRule, base: Base): boolean {
  return base.look.first > 0 && id !== 'BodyText' && (rule.ragged === true || rule.spaced === true)
}

/** Text whose paragraphs neither stand apart nor begin with an indent would run together. */
function spacingOf(
  style: NamedStyle,
  rule: FillRule,
  base: Base,
  { theme, bases }: FillSite,
): { before: number; after: number } | null {
  const { look } = bases.get('BodyText') ?? base
  const scale = look.size / theme.styles.body.size
  const { before, after } = theme.styles[style.from]
  const own = { before: twips(before * scale), after: twips(after * scale) }
  if (rule.spaced) return own
  const runsTogether =
    style.id === 'BodyText' && base.look.before + base.look.after < 40 && base.look.first <= 0
  return runsTogether ? own : null
}
