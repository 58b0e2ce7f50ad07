import { childOf } from '../../../opc/child-elements.ts'
import type { XmlElement } from '../../../opc/parse-xml.ts'
import { elementXml } from '../../../opc/write-xml.ts'
import type { Theme } from '../../../template/theme.ts'
import { type CopyTarget, copyXml } from './copy-xml.ts'
import type { House } from './open-house.ts'
import { switchOf, twipsOf } from './xml-tree.ts'

/** The pages of a house. */
export interface HousePage {
  /** Its size and margins, pt, the gutter in the margin at the start; the theme's where the house's can't be used. */
  page: Theme['page']
  /** `<w:pgSz>` and `<w:pgMar>`; null where the theme's stand. */
  sizeXml: string | null
  /** Borders of the page, and how its numbers are written. */
  bordersXml: string
  /** The grid of lines of Chinese, Japanese and Korean documents; a gutter on the right. */
  gridXml: string
  titlePage: boolean
  evenAndOdd: boolean
  isUsable: boolean
}

/** Word's largest page, 22 in, and the least room for words in either direction, 2 in. Twips. */
const largest = 31_680
const leastRoom = 2880

/**
 * The page of the last section, which is what Word goes on with. Left out are columns (facts and lines to write on need
 * the whole width), line numbers, trays of a printer and vertical alignment.
 */
export function housePage({ sections, settings }: House, theme: Theme): HousePage {
  const section = sections.at(-1) ?? null
  const size = childOf(section, 'w:pgSz')
  const margins = childOf(section, 'w:pgMar')
  const page = size && margins ? pageOf(size, margins, switchOf(settings, 'w:gutterAtTop') === true) : null
  const grid = [childOf(section, 'w:rtlGutter'), childOf(section, 'w:docGrid')]
  return {
    page: page ?? theme.page,
    sizeXml:
      page && size && margins
        ? `${elementXml(plain(size, sizeNames))}${elementXml(plain(margins, marginNames))}`
        : null,
    bordersXml: bordersXml(section),
    gridXml: grid.map((one) => (one === null ? '' : copyXml(one, nothing).map(elementXml).join(''))).join(''),
    titlePage: switchOf(section, 'w:titlePg') === true,
    evenAndOdd: switchOf(settings, 'w:evenAndOddHeaders') === true,
    isUsable: page !== null || section === null || (size === null && margins === null),
  }
}

const sizeNames = ['w:w', 'w:h', 'w:orient', 'w:code']
const marginNames = ['w:top', 'w:right', 'w:bottom', 'w:left', 'w:header', 'w:footer', 'w:gutter']
/** The schema asks for each of the margins (ECMA-376-1, 17.6.11). */
const usual: Readonly<Record<string, string>> = { 'w:header': '720', 'w:footer': '720', 'w:gutter': '0' }

/** Only what is known of an element, its measures in twips. */
function plain({ name, attributes }: XmlElement, names: readonly string[]): XmlElement {
  const kept = names.flatMap((key) => {
    const value = attributes[key] ?? (name === 'w:pgMar' ? usual[key] : undefined)
    if (key === 'w:orient') return value === 'landscape' ? [[key, value] as const] : []
    const twips = twipsOf(value)
    return twips === null ? [] : [[key, String(twips)] as const]
  })
  return { name, attributes: Object.fromEntries(kept), children: [] }
}

function pageOf(size: XmlElement, margins: XmlElement, gutterAtTop: boolean): Theme['page'] | null {
  const of = (element: XmlElement, name: string) => twipsOf(element.attributes[name])
  const [width, height] = [of(size, 'w:w'), of(size, 'w:h')]
  // Margins above and below are negative where words may not push them down (ECMA-376-1, 17.6.11).
  const [top, right, bottom, left] = ['w:top', 'w:right', 'w:bottom', 'w:left'].map((name) =>
    of(margins, name),
  )
  const gutter = of(margins, 'w:gutter') ?? 0
  if (width === null || height === null || width > largest || height > largest) return null
  if (top == null || right == null || bottom == null || left == null) return null
  const page = {
    width,
    height,
    top: Math.abs(top) + (gutterAtTop ? gutter : 0),
    bottom: Math.abs(bottom),
    left: left + (gutterAtTop ? 0 : gutter),
    right,
  }
  const isRoomy = width - page.left - right >= leastRoom && height - page.top - page.bottom >= leastRoom
  if (!isRoomy || [gutter, left, right].some((one) => one < 0)) return null
  return mapValues(page, (twips) => twips / 20)
}

function mapValues(page: Theme['page'], map: (twips: number) => number): Theme['page'] {
  const { width, height, top, bottom, left, right } = page
  return {
    width: map(width),
    height: map(height),
    top: map(top),
    bottom: map(bottom),
    left: map(left),
    right: map(right),
  }
}

const nothing: CopyTarget = { numbering: () => null, hasStyle: () => false, relationship: () => null }

/** Plain borders; one that is a picture would need it. How pages are counted is the pack's, how numbers look the house's. */
function bordersXml(section: XmlElement | null): string {
  const borders = childOf(section, 'w:pgBorders')
  const needsPicture = borders?.children.some(
    (one) => typeof one !== 'string' && Object.keys(one.attributes).some((key) => key.startsWith('r:')),
  )
  const format = childOf(section, 'w:pgNumType')?.attributes['w:fmt']
  return [
    borders === null || needsPicture === true ? '' : copyXml(borders, nothing).map(elementXml).join(''),
    format === undefined || !/^[a-zA-Z]+$/.test(format) ? '' : `<w:pgNumType w:fmt="${format}"/>`,
  ].join('')
}
