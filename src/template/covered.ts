import type { Fact, Reading } from '../model/brief.ts'
import type { Block, Inline } from '../model/inline.ts'
import { blockText, plainText, sliceInlines } from '../model/plain-text.ts'

const word = /[\p{L}\p{N}]/u

/** Has this text a letter or a digit? The rest is punctuation and space. */
export function hasWords(text: string): boolean {
  return word.test(text)
}

/** `sliceInlines` that also keeps what has no words (a call of a footnote) before the first word. */
export function cutInlines(inlines: readonly Inline[], start: number, end: number): Inline[] {
  if (start > 0) return sliceInlines(inlines, start, end)
  const first = inlines.findIndex((node) => plainText([node]).length > 0)
  if (first < 0) return [...inlines]
  return [...inlines.slice(0, first), ...sliceInlines(inlines, 0, end)]
}

/**
 * Do these facts say every word of the block, so that it need not be printed beside them? The name a fact was written
 * under (`Venue:`) stands in its row.
 */
export function isSaidBy(
  block: Block,
  facts: readonly Fact<unknown>[],
  ids: readonly string[] = [],
): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return textIsSaid(plainText(block.children), [...ids, block.id], facts)
    case 'list':
      return block.children.every((item) => item.children.every((child) => isSaidBy(child, facts, [item.id])))
    case 'table':
      return block.rows.every((row) => {
        const text = row.cells.map((cell) => cell.blocks.map(blockText).join('\n')).join('\n')
        return !hasWords(text) || textIsSaid(text, [row.id], facts)
      })
    default:
      return block.type === 'rule'
  }
}

function textIsSaid(text: string, ids: readonly string[], facts: readonly Fact<unknown>[]): boolean {
  let rest = text
  // A block without words, a lone footnote call perhaps, is not said by facts that were read elsewhere.
  let read = false
  const names: string[] = []
  for (const fact of facts) {
    const here = fact.from.filter((reading) => ids.includes(reading.block))
    read ||= here.length > 0
    if (here.length > 0 && fact.label) names.push(fact.label)
    for (const reading of here) rest = blank(rest, reading)
  }
  for (const name of names) rest = rest.replace(name, ' ')
  return read && !hasWords(rest)
}

function blank(text: string, { start, end }: Reading): string {
  return text.slice(0, start) + ' '.repeat(Math.max(0, Math.min(end, text.length) - start)) + text.slice(end)
}
