import type { List as MdastList, ListItem as MdastListItem } from 'mdast'
import type { Audiences } from '../audience.ts'
import type { Block, List, ListItem } from '../inline.ts'
import { applyAudience } from './apply-audience.ts'
import type { Conversion } from './conversion.ts'
import { containerAudience, convertSiblings } from './convert-block.ts'
import { coverSections } from './cover-sections.ts'
import { placeOf } from './place-of.ts'

/** A list with its items; whether they stand far apart in the source says nothing. */
export function convertList(node: MdastList, outer: Audiences, conversion: Conversion): List {
  const children = node.children.map((item) => convertItem(item, outer, conversion))
  const place = placeOf(node)
  // `2. Steering notes [moderator only]` alone may be a heading.
  const [only, second] = children
  if (only && !second && only.children.some((child) => conversion.marked.has(child.place)))
    conversion.marked.add(place)
  return {
    type: 'list',
    id: '',
    place,
    audience: containerAudience(outer, children),
    ordered: node.ordered ?? false,
    start: node.start ?? 1,
    children,
  }
}

/** The mark at the end of an item's own first words covers all of the item. */
function convertItem(node: MdastListItem, outer: Audiences, conversion: Conversion): ListItem {
  const siblings = convertSiblings(node.children, outer, conversion)
  const [first] = siblings
  const mark = first !== undefined && 'block' in first ? first.mark : 'all'
  const covered = coverSections(siblings, conversion.report)
  const children: Block[] = covered.map((child) => applyAudience(child, mark, conversion.report))
  const stated = children[0]?.type === 'paragraph' ? children[0].stated : undefined
  const item: ListItem = {
    type: 'listItem',
    id: '',
    place: placeOf(node),
    audience: mark === 'all' ? containerAudience(outer, children) : (children[0]?.audience ?? outer),
    checked: node.checked ?? null,
    children,
    ...(stated === undefined ? {} : { stated }),
  }
  if (stated === 'heading') conversion.itemMarks.set(item, mark)
  return item
}
