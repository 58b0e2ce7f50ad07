import type { XmlElement } from '../../../opc/parse-xml.ts'
import { declarationsXml, elementXml, prefixesIn } from '../../../opc/write-xml.ts'
import { isRightToLeft } from '../../../template/pack.ts'
import type { Theme } from '../../../template/theme.ts'
import { paragraphStyles, wordStyles } from '../frame/style-list.ts'
import { declaration } from '../parts/document-xml.ts'
import { amendments, withProperties } from './amend-styles.ts'
import { type CopyTarget, copyXml } from './copy-xml.ts'
import type { ListFill } from './fill-lists.ts'
import { type Base, fillable, fillStyle } from './fill-styles.ts'
import { fillTableStyle, fillWordStyle } from './fill-words.ts'
import { defaultsXml } from './house-defaults.ts'
import type { HouseStyle } from './house-styles.ts'
import type { House } from './open-house.ts'
import { lookOf, tabStopsOf } from './style-look.ts'
import type { StyleNaming } from './style-naming.ts'

/** The styles of a pack in a house's document. */
export interface HouseStyleParts {
  /** `word/styles.xml` in a language. */
  xml(lang: string): string
  /** Names of the styles that the house lacks, as they are in the pack. */
  filled: readonly string[]
}

/** The house's styles as they are, and ours behind them where it has none of that name. */
export function houseStyleParts(
  house: House,
  mapped: ReadonlyMap<string, HouseStyle>,
  theme: Theme,
  rtl: boolean,
  naming: StyleNaming,
  lists: ListFill,
  target: CopyTarget,
): HouseStyleParts {
  const { styles } = house
  const base = styles.defaultOf('paragraph')
  const ids = {
    character: styles.defaultOf('character')?.id ?? naming.id('DefaultParagraphFont'),
    table: styles.defaultOf('table')?.id ?? naming.id('TableNormal'),
  }
  const bases = new Map<string, Base>([['Normal', baseOf('Normal', base, false, house, naming)]])
  for (const { id, from } of paragraphStyles) {
    const style = mapped.get(id)
    if (style !== undefined) bases.set(id, { ...baseOf(id, style, true, house, naming), from })
  }
  const site = { theme, rtl, naming, lists, bases }
  const lacking = fillable.filter(({ id }) => !mapped.has(id))
  const words = wordStyles.filter(({ id }) => !mapped.has(id))
  const ours = [
    ...lacking.map((one) => fillStyle(one, site)),
    ...words.map((one) => fillWordStyle(one, theme, house.part('theme') !== null, naming, ids)),
    ...(mapped.has('PackTable') ? [] : [fillTableStyle(theme, naming, ids)]),
  ]
  const copied = styles.all.flatMap((style) => copyStyle(style, house, mapped, theme, target))
  const [latent] = styles.latent === null ? [] : copyXml(styles.latent, target)
  const prefixes = new Set([...copied.flatMap((one) => [...prefixesIn(one)]), 'w'])
  const missing = missingDefaults(house, naming)
  const isBare = styles.all.length === 0 && styles.defaults === null
  return {
    filled: [...lacking, ...words]
      .filter(({ id }) => !/^Pack(?:Header|Footer)$/.test(id))
      .map(({ name }) => name),
    xml(lang) {
      const direction: XmlElement[] = isRightToLeft(lang)
        ? [{ name: 'w:bidi', attributes: {}, children: [] }]
        : []
      const all = copied.map((one) =>
        one.attributes['w:styleId'] === base?.id ? withProperties(one, direction) : one,
      )
      return (
        `${declaration}<w:styles${declarationsXml(prefixes)}>${defaultsXml(styles.defaults, isBare, lang, theme, target)}` +
        `${latent ? elementXml(latent) : ''}${missing}${all.map(elementXml).join('')}${ours.join('')}</w:styles>`
      )
    },
  }
}

function baseOf(
  id: string,
  style: HouseStyle | null,
  isOwn: boolean,
  { styles, lists }: House,
  naming: StyleNaming,
): Base {
  return {
    id: style?.id ?? naming.id(id),
    from: 'body',
    look: lookOf(style, styles),
    isOwn,
    isNumbered: style !== null && lists.levelOf(style) !== null,
    tabs: style === null ? [] : tabStopsOf(style, styles),
  }
}

/** A style of the house, with what it needs for what it is used for. */
function copyStyle(
  style: HouseStyle,
  { styles }: House,
  mapped: ReadonlyMap<string, HouseStyle>,
  theme: Theme,
  target: CopyTarget,
): XmlElement[] {
  const isCyclic = comesRound(style, (id) => styles.get(id)?.basedOn ?? null)
  return copyXml(style.element, target).map((copy) => {
    const children = isCyclic
      ? copy.children.filter((one) => typeof one === 'string' || one.name !== 'w:basedOn')
      : copy.children
    const uses = [...mapped]
      .filter(([, one]) => one === style)
      .flatMap(([id]) => amendments(id, style, styles, theme))
    return withProperties({ ...copy, children }, uses)
  })
}

function comesRound({ id }: HouseStyle, below: (id: string) => string | null): boolean {
  const seen = new Set<string>()
  for (let next = below(id); next !== null; next = below(next)) {
    if (next === id) return true
    if (seen.has(next)) return false
    seen.add(next)
  }
  return false
}

/** What Word expects in every file, where a house made by another program has it not. */
function missingDefaults({ styles }: House, naming: StyleNaming): string {
  const style = (
    type: 'paragraph' | 'character' | 'table' | 'numbering',
    id: string,
    name: string,
    more: string,
  ) =>
    styles.defaultOf(type) !== null
      ? ''
      : `<w:style w:type="${type}" w:default="1" w:styleId="${naming.id(id)}"><w:name w:val="${naming.name(name).name}"/>${more}</w:style>`
  const hidden = '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>'
  return [
    style('paragraph', 'Normal', 'Normal', '<w:qFormat/>'),
    style('character', 'DefaultParagraphFont', 'Default Paragraph Font', hidden),
    style(
      'table',
      'TableNormal',
      'Normal Table',
      `${hidden}<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
    ),
    style('numbering', 'NoList', 'No List', hidden),
  ].join('')
}
