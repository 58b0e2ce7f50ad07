import type { Report } from '../../../diagnostics/report.ts'
import { rememberFor } from '../../../remember.ts'
import type { Pack } from '../../../template/pack.ts'
import type { HouseDocument, Theme } from '../../../template/theme.ts'
import type { Frame, FramePart } from '../frame/frame.ts'
import { documentPart } from '../parts/package-parts.ts'
import { escapeAttribute } from '../wml.ts'
import type { CopyTarget } from './copy-xml.ts'
import { ListFill } from './fill-lists.ts'
import { framePage } from './frame-page.ts'
import { furnitureParts, houseFurniture, nameTitle, saysSomething } from './house-furniture.ts'
import { houseNumbering } from './house-numbering.ts'
import { housePage } from './house-page.ts'
import { fontTable, HouseMedia, themePart } from './house-parts.ts'
import { houseSettingsXml } from './house-settings.ts'
import { houseStyleParts } from './house-style-parts.ts'
import type { HouseStyle, HouseStyles } from './house-styles.ts'
import { houseTheme } from './house-theme.ts'
import { openHouse } from './open-house.ts'
import { reportHouse } from './report-house.ts'
import { lookOf } from './style-look.ts'
import { foldName } from './style-names.ts'
import { StyleNaming } from './style-naming.ts'

interface Made {
  frame: Frame
  /** Says what the house lacks, and what of it stays behind. */
  tell(report: Report): void
}

/** By whether it is written from right to left. */
const framesOf = rememberFor((_theme: Theme) => new Map<boolean, Made>())

/**
 * The frame of an organisation's own document: its styles by their names, its page, headers and footers, its lists,
 * fonts and settings. Opened once for all packs of a theme; each pack says what it lacks.
 */
export function houseFrame(theme: Theme, reference: HouseDocument, rtl: boolean, report: Report): Frame {
  const frames = framesOf(theme)
  const one = frames.get(rtl) ?? makeFrame(theme, reference, rtl)
  frames.set(rtl, one)
  one.tell(report)
  return one.frame
}

function makeFrame(theme: Theme, reference: HouseDocument, rtl: boolean): Made {
  const house = openHouse(reference)
  const { styles, lists, found } = house
  const mapped = found.found
  const pages = housePage(house, theme)
  const own = houseTheme(theme, pages.page, mapped, styles)
  const naming = new StyleNaming(styles, mapped)
  const fill = new ListFill(own, lists, styles, mapped, textOffset(mapped, styles))
  const target: CopyTarget = {
    numbering: lists.numbering,
    hasStyle: (id) => styles.get(id) !== null,
    relationship: () => null,
  }
  const media = new HouseMedia(house.package)
  const styleParts = houseStyleParts(house, mapped, own, rtl, naming, fill, target)
  const furniture = (['header', 'footer'] as const).flatMap((kind) => {
    const all = houseFurniture(house, kind, target, media)
    return saysSomething(all) ? all : []
  })
  const { numbering, parts } = houseNumbering(house, fill, rtl, naming, target, media)
  const styleNames = titleNames(mapped)
  const fixed = [...themePart(house, media, target), ...fontTable(house, target), ...parts]
  const inLanguage = rememberByLanguage((lang) => [
    documentPart('word/styles.xml', styleParts.xml(lang), 'styles'),
    documentPart('word/settings.xml', houseSettingsXml(house.settings, lang, target), 'settings'),
  ])
  const frame: Frame = {
    styleId: (id) => escapeAttribute(naming.id(id)),
    theme: own,
    numbering,
    page: framePage(pages, furniture),
    sectionField: sectionField(mapped),
    parts: (pack: Pack) => [
      ...inLanguage(pack.lang),
      ...fixed,
      ...furniture.flatMap((one) => furnitureParts(one, pack, styleNames)),
      ...media.parts,
    ],
  }
  const facts = {
    reference,
    house,
    filled: styleParts.filled,
    guessed: found.guessed,
    pageIsUsable: pages.isUsable,
    titleIsLost: furniture.some(({ kind }) => kind === 'header') && !nameTitle(furniture, styleNames),
  }
  return { frame, tell: (report) => reportHouse(facts, report) }
}

/** How far the text stands in, twips; more than a third of a page is no indent of text. */
function textOffset(mapped: ReadonlyMap<string, HouseStyle>, styles: HouseStyles): number {
  const { left } = lookOf(mapped.get('BodyText') ?? styles.defaultOf('paragraph'), styles)
  return left > 0 && left < 3600 ? left : 0
}

function rememberByLanguage(make: (lang: string) => FramePart[]): (lang: string) => FramePart[] {
  const known = new Map<string, FramePart[]>()
  return (lang) => {
    const parts = known.get(lang) ?? make(lang)
    known.set(lang, parts)
    return parts
  }
}

/** Names of the styles that every pack has words in, as fields name them. */
function titleNames(mapped: ReadonlyMap<string, HouseStyle>): ReadonlySet<string> {
  const names = ['Title', 'Heading1'].flatMap((id) => mapped.get(id)?.names ?? [])
  return new Set([...names, ...(mapped.has('Heading1') ? ['1'] : [])].map(foldName))
}

/** Word knows its own headings by number; another style by its name, in the field's quotation marks. */
function sectionField(mapped: ReadonlyMap<string, HouseStyle>): string {
  const name = mapped.get('Heading1')?.name
  return name === undefined || foldName(name) === 'heading 1'
    ? 'STYLEREF 1'
    : `STYLEREF "${name.replace(/["\\]/g, '')}"`
}
