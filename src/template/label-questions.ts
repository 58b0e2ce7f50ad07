import type { Question } from '../model/brief.ts'
import type { Block, Inline, ListItem, TableRow } from '../model/inline.ts'
import { blockText, plainText } from '../model/plain-text.ts'
import { cutInlines } from './covered.ts'
import { isRead, ownedBy, type ReadingIndex } from './reading-index.ts'

/** Ids under which a block's text may have been read, each with where the block begins in that text. */
type Frame = ReadonlyMap<string, number>
const noFrame: Frame = new Map()

/**
 * A block with the bold label (`Q3`) of each question that is read from it before the question's first word, and how
 * many those are. For questions that stay in their prose, in tables and in quotes.
 */
export function labelQuestions(
  block: Block,
  index: ReadingIndex,
  frame: Frame = noFrame,
): { block: Block; count: number } {
  // Most prose is nobody's question, and stays as it is.
  if (!isRead(block, index) && ![...frame.keys()].some((id) => index.has(id))) return { block, count: 0 }
  let count = 0
  const each = (child: Block, inside: Frame): Block => {
    const labelled = labelQuestions(child, index, inside)
    count += labelled.count
    return labelled.block
  }
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      const labelled = labelText(block.children, new Map([...frame, [block.id, 0]]), index)
      return { block: { ...block, children: labelled.inlines }, count: labelled.count }
    }
    case 'list': {
      const children = block.children.map(
        (item): ListItem => ({ ...item, children: eachIn(item.children, item.id, each) }),
      )
      return { block: { ...block, children }, count }
    }
    case 'quote': {
      const children = block.children.map((child) => each(child, new Map()))
      return { block: { ...block, children }, count }
    }
    case 'table': {
      const rows = block.rows.map((row) => labelRow(row, each))
      return { block: { ...block, rows }, count }
    }
    case 'code':
    case 'rule':
      return { block, count }
  }
}

function labelRow(row: TableRow, each: (child: Block, frame: Frame) => Block): TableRow {
  let at = 0
  const cells = row.cells.map((cell) => ({
    ...cell,
    blocks: cell.blocks.map((child) => {
      const labelled = each(child, new Map([[row.id, at]]))
      at += blockText(child).length + 1
      return labelled
    }),
  }))
  return { ...row, cells }
}

/** The children of an item, each with where it begins in the item's text (`blockText`, one line each). */
function eachIn(
  children: readonly Block[],
  id: string,
  each: (child: Block, frame: Frame) => Block,
): Block[] {
  let at = 0
  return children.map((child) => {
    const labelled = each(child, new Map([[id, at]]))
    at += blockText(child).length + 1
    return labelled
  })
}

function labelText(
  inlines: readonly Inline[],
  frame: Frame,
  index: ReadingIndex,
): { inlines: Inline[]; count: number } {
  const length = plainText(inlines).length
  const starts: { at: number; question: Question }[] = []
  for (const [id, offset] of frame) {
    for (const { owner, start } of ownedBy(index, [id], 'questions')) {
      const at = start - offset
      if (owner.kind !== 'questions' || at < 0 || at >= length) continue
      if (owner.of.from[0]?.block === id) starts.push({ at, question: owner.of })
    }
  }
  starts.sort((a, b) => b.at - a.at)
  let done = [...inlines]
  for (const { at, question } of starts) {
    const label: Inline[] = [
      { type: 'strong', children: [{ type: 'text', value: question.label }] },
      { type: 'text', value: ' ' },
    ]
    const whole = plainText(done).length
    done =
      at === 0 ? [...label, ...done] : [...cutInlines(done, 0, at), ...label, ...cutInlines(done, at, whole)]
  }
  return { inlines: done, count: starts.length }
}
