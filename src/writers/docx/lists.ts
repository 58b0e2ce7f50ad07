import type { List } from '../../template/pack.ts'
import type { DocxContext } from './context.ts'
import type { ParagraphPlace } from './paragraph.ts'

/** Word has nine levels (ECMA-376-1, 17.9.6); deeper items stay at the last. */
export const LEVELS = 9
/** Deepest level that Word has styles for: `List Bullet 5`. */
export const STYLED_LEVELS = 5

/** How the items of one list stand: their style, and the numbering where the style alone does not say it. */
export interface ListLook {
  style: string
  place: ParagraphPlace
}

/**
 * The look of the items of one list, `depth` lists deep. Bullets are the style's; an ordered list counts for itself,
 * so that each has a numbering of its own.
 */
export function listLook(list: List, depth: number, { frame, record }: DocxContext): ListLook {
  const level = Math.min(depth, LEVELS - 1)
  const style = levelStyle(list.ordered ? 'ListNumber' : 'ListBullet', depth)
  if (!list.ordered) {
    const numbering = frame.numbering.bulletAt(level)
    return { style, place: numbering === null ? {} : { numbering } }
  }
  const digits = String(list.start + Math.max(0, list.children.length - 1)).length
  const own = frame.numbering.orderedAt(level)
  const inList = own?.level ?? level
  record.lists.push({ start: list.start, digits, level: inList, abstract: own?.abstract ?? null })
  const id = frame.numbering.nextNum + record.lists.length - 1
  return { style, place: { numbering: { id, level: inList } } }
}

/** `ListBullet`, `ListBullet2` …: Word's names for the levels of a list. */
export function levelStyle(stem: string, depth: number): string {
  const level = Math.min(depth, STYLED_LEVELS - 1) + 1
  return level === 1 ? stem : `${stem}${level}`
}
