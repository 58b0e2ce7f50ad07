import { childOf, elementsOf, valOf } from '../../../opc/child-elements.ts'
import type { XmlElement } from '../../../opc/parse-xml.ts'
import type { HouseStyle, HouseStyles } from './house-styles.ts'
import { firstOf } from './style-look.ts'
import { twipsOf } from './xml-tree.ts'

/** A level of a list of the house; numbers are those of the pack, where lists count from 1. */
export interface HouseLevel {
  num: number
  abstract: number
  level: number
  element: XmlElement
}

/** The lists of a house document (ECMA-376-1, 17.9). */
export class HouseLists {
  readonly abstracts: readonly XmlElement[]
  readonly nums: readonly XmlElement[]
  readonly pictures: readonly XmlElement[]
  private readonly abstractNumbers: ReadonlyMap<string, number>
  private readonly numNumbers: ReadonlyMap<string, number>

  constructor(
    root: XmlElement | null,
    private readonly styles: HouseStyles,
  ) {
    const named = (name: string, id: string) =>
      distinct(
        elementsOf(root).filter((one) => one.name === name),
        id,
      )
    this.abstracts = named('w:abstractNum', 'w:abstractNumId')
    this.abstractNumbers = numbersOf(this.abstracts, 'w:abstractNumId')
    this.nums = named('w:num', 'w:numId').filter((one) =>
      this.abstractNumbers.has(valOf(one, 'w:abstractNumId') ?? ''),
    )
    this.numNumbers = numbersOf(this.nums, 'w:numId')
    this.pictures = named('w:numPicBullet', 'w:numPicBulletId')
  }

  /** The number in the pack of one of the house's. */
  readonly numbering = (id: string): number | null => this.numNumbers.get(id) ?? null
  readonly abstract = (id: string): number | null => this.abstractNumbers.get(id) ?? null

  /** The level of a list that a style brings along; null where it and its bases bring none, or end it with a 0. */
  levelOf(style: HouseStyle): HouseLevel | null {
    const chain = this.styles.chain(style)
    const own = firstOf(chain, (one) => {
      const found = childOf(childOf(one.element, 'w:pPr'), 'w:numPr')
      return found !== null && valOf(found, 'w:numId') !== null
        ? { id: valOf(found, 'w:numId') ?? '', style: one }
        : null
    })
    const num = own === null ? null : (this.nums.find((one) => one.attributes['w:numId'] === own.id) ?? null)
    if (own === null || num === null) return null
    const abstract = this.abstractOf(num, 4)
    if (abstract === null) return null
    const linked = elementsOf(abstract).find(
      (one) => one.name === 'w:lvl' && valOf(one, 'w:pStyle') === style.id,
    )
    const stated = firstOf(chain, (one) => valOf(childOf(childOf(one.element, 'w:pPr'), 'w:numPr'), 'w:ilvl'))
    const level = linked?.attributes['w:ilvl'] ?? stated ?? '0'
    return this.level(num, abstract, level)
  }

  /** Another level of the same list, where it has one. */
  deeper({ num, abstract }: HouseLevel, level: number): HouseLevel | null {
    const [list, base] = [this.nums[num - 1], this.abstracts[abstract - 1]]
    return list && base ? this.level(list, base, String(level)) : null
  }

  private level(num: XmlElement, abstract: XmlElement, level: string): HouseLevel | null {
    const isLevel = (one: XmlElement) => one.attributes['w:ilvl'] === level
    const over = elementsOf(num).find((one) => one.name === 'w:lvlOverride' && isLevel(one))
    const element =
      childOf(over, 'w:lvl') ?? elementsOf(abstract).find((one) => one.name === 'w:lvl' && isLevel(one))
    const number = this.numNumbers.get(num.attributes['w:numId'] ?? '')
    const base = this.abstractNumbers.get(abstract.attributes['w:abstractNumId'] ?? '')
    if (!element || number === undefined || base === undefined || !/^[0-8]$/.test(level)) return null
    return { num: number, abstract: base, level: Number(level), element }
  }

  /** A list may be that of a style (ECMA-376-1, 17.9.21), whose own list is of a style again. */
  private abstractOf(num: XmlElement, steps: number): XmlElement | null {
    const id = valOf(num, 'w:abstractNumId')
    const abstract = this.abstracts.find((one) => one.attributes['w:abstractNumId'] === id) ?? null
    const link = valOf(abstract, 'w:numStyleLink')
    if (link === null || steps === 0) return abstract
    const style = this.styles.get(link)
    const target = valOf(childOf(childOf(style?.element, 'w:pPr'), 'w:numPr'), 'w:numId')
    const next = this.nums.find((one) => one.attributes['w:numId'] === target)
    return next === undefined ? abstract : this.abstractOf(next, steps - 1)
  }
}

/** Where the words of a level begin, twips; null where it does not say so. */
export function textIndent({ element }: HouseLevel): number | null {
  const indent = childOf(childOf(element, 'w:pPr'), 'w:ind')
  return twipsOf(indent?.attributes['w:left'] ?? indent?.attributes['w:start'])
}

function distinct(elements: readonly XmlElement[], id: string): XmlElement[] {
  const seen = new Set<string>()
  return elements.filter((one) => {
    const value = one.attributes[id]
    return value !== undefined && !seen.has(value) && seen.add(value)
  })
}

function numbersOf(elements: readonly XmlElement[], id: string): ReadonlyMap<string, number> {
  return new Map(elements.map((one, at) => [one.attributes[id] ?? '', at + 1]))
}
