import type { List, ListItem, RootContent } from 'mdast'
import type { Position } from 'unist'

/** What an item says of its list. */
export interface ItemPlace {
  /** Name of the list that Word counts; null for a mark that was typed. */
  list: string | null
  level: number
  ordered: boolean
  number: number
  bullet: string
  /** Twentieths of a point. */
  indent: number
}

interface Open extends ItemPlace {
  node: List
}

/** Word has nine levels (ECMA-376-1, 17.9.6); more come of indents only. */
const MAX_DEPTH = 9
/** Twentieths of a point: less is no step to the right, but a hand that was not steady. */
const STEP = 100

/**
 * Lists of paragraphs that stand one behind the other. Levels of one list are Word's own; of two lists, the one further
 * right stands in the other, as bullets below a numbered question do.
 */
export class ListStack {
  private readonly open: Open[] = []
  private readonly out: RootContent[]

  constructor(out: RootContent[]) {
    this.out = out
  }

  get isOpen(): boolean {
    return this.open.length > 0
  }

  /** The innermost list that is open. */
  get last(): ItemPlace | undefined {
    return this.open.at(-1)
  }

  /** Is a list of this name open? */
  holds(list: string): boolean {
    return this.open.some((one) => one.list === list)
  }

  /** Adds an item; `children` have one block at least. */
  add(place: ItemPlace, children: RootContent[], position: Position, checked: boolean | null = null): void {
    const nested = this.unwind(place)
    const top = this.open.at(-1)
    const item: ListItem = {
      type: 'listItem',
      spread: false,
      checked,
      children: children as ListItem['children'],
      position,
    }
    if (top && !nested && goesOn(top, place)) {
      top.node.children.push(item)
      Object.assign(top, place)
    } else {
      if (top && !nested) this.open.pop()
      this.begin(place, item, position)
    }
    this.stretch(position)
  }

  /** Adds blocks that go on with the last item. */
  goOn(children: readonly RootContent[], position: Position): void {
    this.open
      .at(-1)
      ?.node.children.at(-1)
      ?.children.push(...(children as ListItem['children']))
    this.stretch(position)
  }

  end(): void {
    this.open.length = 0
  }

  /** Closes the lists that an item ends; true where it stands in the last one that is left. */
  private unwind(place: ItemPlace): boolean {
    const { open } = this
    if (place.list !== null) {
      const same = open.findLastIndex((one) => one.list === place.list && one.level <= place.level)
      if (same >= 0) {
        open.length = same + 1
        return (open[same] as Open).level < place.level && open.length < MAX_DEPTH
      }
    }
    while (open.length > 1 && (open.at(-1) as Open).indent > place.indent + STEP / 2) open.pop()
    const top = open.at(-1)
    return top !== undefined && place.indent > top.indent + STEP && open.length < MAX_DEPTH
  }

  private begin(place: ItemPlace, item: ListItem, position: Position): void {
    const { ordered, number } = place
    const node: List = {
      type: 'list',
      ordered,
      start: ordered ? number : null,
      spread: false,
      children: [item],
      position: { start: { ...position.start }, end: { ...position.end } },
    }
    const outer = this.open.at(-1)?.node.children.at(-1)
    if (outer) outer.children.push(node)
    else this.out.push(node)
    this.open.push({ ...place, node })
  }

  private stretch({ end }: Position): void {
    for (const { node } of this.open) {
      for (const one of [node, node.children.at(-1)]) if (one?.position) one.position.end = { ...end }
    }
  }
}

/** A number that was skipped begins another list, so that “item 7” stays 7; equal numbers leave the counting to us. */
function goesOn(before: Open, place: ItemPlace): boolean {
  if (before.ordered !== place.ordered) return false
  if (!place.ordered)
    return before.bullet === place.bullet || (before.list !== null && before.list === place.list)
  if (place.list === null && (before.list !== null || before.bullet !== place.bullet)) return false
  return place.number === before.number + 1 || (place.list === null && place.number === before.number)
}
