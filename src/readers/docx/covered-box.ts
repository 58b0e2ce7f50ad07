import type { Paragraph, RootContent } from 'mdast'
import { endsInMark } from './ends-in-mark.ts'
import { positionOf } from './paragraph-block.ts'

/** A mark at the end of a paragraph covers the box that hangs on it: both are one item then, whose mark does that. */
export function coveredBox(out: RootContent[], box: RootContent): RootContent[] {
  const anchor = out.at(-1)
  if (anchor?.type === 'list' && anchor.data?.holdsBox) {
    anchor.children.at(-1)?.children.push(box as Paragraph)
    return []
  }
  if (anchor?.type !== 'paragraph' || !endsInMark(anchor)) return [box]
  out.pop()
  const position = { start: positionOf(anchor).start, end: positionOf(box).end }
  const item = {
    type: 'listItem' as const,
    spread: false,
    checked: null,
    children: [anchor, box as Paragraph],
    position,
  }
  return [
    {
      type: 'list',
      ordered: false,
      start: null,
      spread: false,
      children: [item],
      position,
      data: { holdsBox: true },
    },
  ]
}

declare module 'mdast' {
  interface ListData {
    /** Made of a paragraph and the text box that hangs on it. */
    holdsBox?: boolean
  }
}
