import type { Audiences, Pack, PackPart } from '../../template/pack.ts'
import { audienceMark } from '../../template/pack.ts'
import type { Theme } from '../../template/theme.ts'

/** What every block needs to know of the document it goes into. */
export interface DocxContext {
  pack: Pack
  part: PackPart
  theme: Theme
  /** Language of the block at hand. */
  lang: string
  /** Width of the text column, twips. */
  width: number
  /** Printed at the end of the block at hand; null when everybody may read it. */
  mark: string | null
  /** The block at hand follows a table, which has no space of its own below. */
  afterTable: boolean
  /** A fresh instance number, so that each ordered list counts from its own start. */
  nextList: () => number
}

/** 1 pt is 20 twips, WordprocessingML's unit of length. */
export function twips(points: number): number {
  return Math.round(points * 20)
}

/** The context of a block: its language, and its mark unless what surrounds it already says the same. */
export function within(context: DocxContext, lang: string | undefined, audience: Audiences): DocxContext {
  return { ...context, lang: lang ?? context.lang, mark: audienceMark(context.pack, audience) }
}

/** Languages written from right to left, by their primary subtag. */
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'sd', 'ckb', 'dv', 'ug'])

export function isRightToLeft(lang: string): boolean {
  return rightToLeft.has(lang.split('-')[0]?.toLowerCase() ?? '')
}
