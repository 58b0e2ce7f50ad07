import type { Reading } from '../brief.ts'
import type { Block, Inline, ListItem } from '../inline.ts'
import type { Candidate } from './candidate.ts'
import { without } from './explain-line.ts'
import type { Unit } from './unit.ts'

/**
 * Which of the top-level blocks before `end` say nothing but facts, so that a cover stands for them. A block that
 * holds one other word is kept whole, elsewhere.
 */
export function headOf(
  blocks: readonly Block[],
  end: number,
  units: readonly Unit[],
  facts: readonly (Candidate | null)[],
): Set<number> {
  const readings = new Map<string, Reading[]>()
  for (const reading of facts.flatMap((fact) => (fact ? [...fact.from, ...fact.covers] : []))) {
    const list = readings.get(reading.block)
    if (list) list.push(reading)
    else readings.set(reading.block, [reading])
  }
  const open = new Set<number>()
  const seen = new Set<number>()
  for (const unit of units) {
    if (unit.top >= end) break
    seen.add(unit.top)
    const rest = without(unit.text, readings.get(unit.id) ?? [])
    if (/[\p{L}\p{N}]/u.test(rest)) open.add(unit.top)
  }
  const head = new Set<number>()
  for (let i = 0; i < end; i++) {
    const block = blocks[i]
    if (block && canBeHead(block) && (block.type === 'rule' || (seen.has(i) && !open.has(i)))) head.add(i)
  }
  return head
}

/** Made of nothing but lines, without pictures and notes, which are no words yet may not vanish with their block. */
function canBeHead(block: Block): boolean {
  if (block.type === 'quote' || block.type === 'code') return false
  if (block.type === 'list' && !block.children.every(isOneLine)) return false
  return !holdsWordless(block)
}

const isOneLine = ({ children, checked }: ListItem) =>
  checked === null && children.length === 1 && children[0]?.type === 'paragraph'

/** A picture or the call of a note, anywhere below. */
function holdsWordless(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children.some(isWordless)
    case 'list':
      return block.children.some((item) => item.children.some(holdsWordless))
    case 'quote':
      return block.children.some(holdsWordless)
    case 'table':
      return block.rows.some((row) => row.cells.some((cell) => cell.blocks.some(holdsWordless)))
    default:
      return false
  }
}

const isWordless = (node: Inline): boolean =>
  node.type === 'image' ||
  node.type === 'noteReference' ||
  ('children' in node && node.children.some(isWordless))
