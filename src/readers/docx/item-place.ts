import type { ItemPlace } from './list-stack.ts'
import type { Words } from './segments.ts'

/** Null for words that are no item of a list. */
export function itemPlace({ paragraph, mark, first }: Words): ItemPlace | null {
  const { list, indent } = paragraph
  if (list !== null) {
    // A blank line in an item, made with line breaks: what follows goes on with it.
    if (!first) return null
    return {
      list: list.definition,
      level: list.level,
      ordered: list.ordered,
      number: list.number,
      bullet: list.bullet,
      indent,
    }
  }
  if (mark === null) return null
  const { ordered, number, bullet } = mark
  return { list: null, level: 0, ordered, number, bullet, indent }
}
