import type { Theme } from '../../../template/theme.ts'
import { twips } from '../context.ts'
import { bulletsXml, numbersXml } from '../frame/numbering.ts'
import type { NamedStyle, ParagraphOptions } from '../frame/style-list.ts'
import { levelStyle, STYLED_LEVELS } from '../lists.ts'
import type { HouseLevel, HouseLists } from './house-lists.ts'
import { textIndent } from './house-lists.ts'
import type { HouseStyle, HouseStyles } from './house-styles.ts'
import { lookOf } from './style-look.ts'
import type { StyleNaming } from './style-naming.ts'

type Stem = 'ListBullet' | 'ListNumber'

/** Lists of a pack in a house's document: the house's own where its styles bring them along, else ours. */
export class ListFill {
  /** Numbers of our two lists, behind the house's. */
  private readonly abstracts: Record<Stem, number>
  private readonly nums: Record<Stem, number>

  constructor(
    private readonly theme: Theme,
    private readonly lists: HouseLists,
    private readonly styles: HouseStyles,
    private readonly mapped: ReadonlyMap<string, HouseStyle>,
    /** Where the text stands in, twips. */
    readonly offset: number,
  ) {
    const [abstracts, nums] = [lists.abstracts.length, lists.nums.length]
    this.abstracts = { ListBullet: abstracts + 1, ListNumber: abstracts + 2 }
    this.nums = { ListBullet: nums + 1, ListNumber: nums + 2 }
  }

  get nextAbstract(): number {
    return this.abstracts.ListNumber + 1
  }

  get nextNum(): number {
    return this.nums.ListNumber + 1
  }

  /** What a style that is filled in has of its list; null for one that is no item of a list. */
  of({ id, numbering }: NamedStyle): { options: ParagraphOptions; numbering: string } | null {
    const [, stem, digit = '1'] = /^(ListBullet|ListNumber|ListContinue)(\d?)$/.exec(id) ?? []
    if (stem === undefined) return null
    const level = Number(digit || 1) - 1
    if (numbering === undefined) return { options: { indent: { left: this.indentAt(level) } }, numbering: '' }
    const house = this.houseAt(stem as Stem, level)
    const [num, at] = house === null ? [this.nums[stem as Stem], level] : [house.num, house.level]
    const depth = at === 0 ? '' : `<w:ilvl w:val="${at}"/>`
    // Without an indent of its own it stands where its list says.
    return { options: {}, numbering: `<w:numPr>${depth}<w:numId w:val="${num}"/></w:numPr>` }
  }

  /** The list of the house that items so deep are of. */
  private houseAt(stem: Stem, level: number): HouseLevel | null {
    const style = this.mapped.get(levelStyle(stem, level))
    if (style !== undefined) return this.lists.levelOf(style)
    const first = this.mapped.get(stem)
    const list = first === undefined ? null : this.lists.levelOf(first)
    return list === null || level === 0 ? null : this.lists.deeper(list, list.level + level)
  }

  /** Where words that go on below an item begin, twips. */
  private indentAt(level: number): number {
    const style = this.mapped.get(levelStyle('ListBullet', level))
    const stated = style === undefined ? 0 : lookOf(style, this.styles).left
    if (stated > 0) return stated
    const house = this.houseAt('ListBullet', level)
    return (house && textIndent(house)) || this.offset + twips(this.theme.list.indent * (level + 1))
  }

  /** The list that an item of a bulleted list needs beside its style. */
  bulletAt(level: number): { id: number; level: number } | null {
    const style = this.mapped.get(levelStyle('ListBullet', level))
    const brought = style === undefined || this.lists.levelOf(style) !== null
    return level < STYLED_LEVELS && brought ? null : { id: this.nums.ListBullet, level }
  }

  /** The list of the house that an ordered list so deep looks like. */
  orderedAt(level: number): { abstract: number; level: number } | null {
    const house = level < STYLED_LEVELS ? this.houseAt('ListNumber', level) : null
    return house === null ? null : { abstract: house.abstract, level: house.level }
  }

  /** Our two lists, for the styles that were filled in. */
  abstractsXml(rtl: boolean, naming: StyleNaming): string {
    const offset = this.offset / 20
    const styleAt = (stem: Stem) => (level: number) => {
      const id = levelStyle(stem, level)
      const isOurs = level < STYLED_LEVELS && !this.mapped.has(id) && this.houseAt(stem, level) === null
      return isOurs ? naming.id(id) : null
    }
    return (
      bulletsXml(this.theme, rtl, { id: this.abstracts.ListBullet, styleAt: styleAt('ListBullet'), offset }) +
      numbersXml(this.theme, rtl, { id: this.abstracts.ListNumber, styleAt: styleAt('ListNumber'), offset })
    )
  }

  numsXml(): string {
    return (['ListBullet', 'ListNumber'] as const)
      .map(
        (stem) =>
          `<w:num w:numId="${this.nums[stem]}"><w:abstractNumId w:val="${this.abstracts[stem]}"/></w:num>`,
      )
      .join('')
  }
}
