import { childOf, elementsOf, valOf } from '../../../opc/child-elements.ts'
import type { XmlElement } from '../../../opc/parse-xml.ts'
import type { HouseStyle, HouseStyles } from './house-styles.ts'
import { switchOf, twipsOf } from './xml-tree.ts'

/** How words in a style of the house look, as far as our own lines are measured and filled-in styles depend on it. */
export interface StyleLook {
  /** pt. */
  size: number
  bold: boolean
  italic: boolean
  /** Twips. */
  before: number
  after: number
  /** Distance of base lines, pt. */
  leading: number
  left: number
  right: number
  /** Of the first line; below 0 where it hangs out. Twips. */
  first: number
  justified: boolean
}

/** Word's size where nothing says one (ECMA-376-1, 17.3.2.38). */
const usualSize = 10
/** Of a line's height in Word, to the size of its font: that of Calibri, Cambria and Times New Roman, about. */
const usualLeading = 1.2

/** What a style says, its bases, and the defaults of the document below all of them. */
export function lookOf(style: HouseStyle | null, styles: HouseStyles): StyleLook {
  const chain = style === null ? [] : styles.chain(style).map((one) => one.element)
  const runs = [
    ...chain.map((one) => childOf(one, 'w:rPr')),
    childOf(childOf(styles.defaults, 'w:rPrDefault'), 'w:rPr'),
  ]
  const paragraphs = [
    ...chain.map((one) => childOf(one, 'w:pPr')),
    childOf(childOf(styles.defaults, 'w:pPrDefault'), 'w:pPr'),
  ]
  const halfPoints = firstOf(runs, (run) => numberOf(valOf(run, 'w:sz')))
  const size = halfPoints !== null && halfPoints >= 2 && halfPoints <= 400 ? halfPoints / 2 : usualSize
  const of = (element: string, ...attributes: string[]) =>
    firstOf(paragraphs, (one) => {
      const found = childOf(one, element)?.attributes
      return firstOf(attributes, (name) => twipsOf(found?.[`w:${name}`]))
    })
  const hanging = of('w:ind', 'hanging')
  return {
    size,
    bold: firstOf(runs, (run) => switchOf(run, 'w:b')) ?? false,
    italic: firstOf(runs, (run) => switchOf(run, 'w:i')) ?? false,
    before: of('w:spacing', 'before') ?? 0,
    after: of('w:spacing', 'after') ?? 0,
    leading: leadingOf(paragraphs, size),
    left: of('w:ind', 'left', 'start') ?? 0,
    right: of('w:ind', 'right', 'end') ?? 0,
    first: hanging !== null && hanging > 0 ? -hanging : (of('w:ind', 'firstLine') ?? 0),
    justified: firstOf(paragraphs, (one) => valOf(one, 'w:jc')) === 'both',
  }
}

/** `auto` counts 240ths of a line, the others twips (ECMA-376-1, 17.3.1.33). */
function leadingOf(paragraphs: readonly (XmlElement | null)[], size: number): number {
  const spacing = firstOf(paragraphs, (one) => {
    const found = childOf(one, 'w:spacing')
    return found?.attributes['w:line'] === undefined ? null : found
  })
  const line = twipsOf(spacing?.attributes['w:line']) ?? 240
  const rule = spacing?.attributes['w:lineRule'] ?? 'auto'
  const natural = size * usualLeading
  const leading =
    rule === 'auto' ? (natural * line) / 240 : rule === 'exact' ? line / 20 : Math.max(natural, line / 20)
  return Math.min(Math.max(Math.round(leading * 10) / 10, 4), 200)
}

/** Positions of the tab stops that a style and its bases set and none of them clears, as they are written. */
export function tabStopsOf(style: HouseStyle, styles: HouseStyles): string[] {
  const stops = new Map<string, boolean>()
  for (const { element } of styles.chain(style)) {
    for (const { attributes } of elementsOf(childOf(childOf(element, 'w:pPr'), 'w:tabs'))) {
      const position = attributes['w:pos']
      // What stands nearer to the style counts.
      if (position !== undefined && !stops.has(position)) stops.set(position, attributes['w:val'] !== 'clear')
    }
  }
  return [...stops].flatMap(([position, isSet]) => (isSet && /^-?\d+$/.test(position) ? [position] : []))
}

export function firstOf<T, R>(all: readonly T[], read: (one: T) => R | null): R | null {
  for (const one of all) {
    const found = read(one)
    if (found !== null) return found
  }
  return null
}

/** Half-points, or a measure with its unit (ECMA-376-1, 17.18.42). */
function numberOf(value: string | null): number | null {
  if (value === null) return null
  const twips = twipsOf(value)
  return /[a-z]$/.test(value) && twips !== null ? twips / 10 : twips
}
