import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Report } from '../../diagnostics/report.ts'
import { type Audiences, audienceNames, narrow } from '../audience.ts'
import type { Block, ListItem, TableRow } from '../inline.ts'

/**
 * The block, and all below it, narrowed to `outer`: the way in which a heading's mark reaches its section. Where
 * nobody is left the part is for no pack at all (an empty list of audiences), and `report` is told.
 */
export function applyAudience(block: Block, outer: Audiences, report?: Report): Block {
  if (outer === 'all') return block
  const audience = within(block, outer, report)
  switch (block.type) {
    case 'list':
      return { ...block, audience, children: block.children.map((item) => applyToItem(item, outer, report)) }
    case 'quote':
      return {
        ...block,
        audience,
        children: block.children.map((child) => applyAudience(child, outer, report)),
      }
    case 'table':
      return { ...block, audience, rows: block.rows.map((row) => applyToRow(row, outer, report)) }
    default:
      return { ...block, audience }
  }
}

function applyToItem(item: ListItem, outer: Audiences, report: Report | undefined): ListItem {
  const children = item.children.map((child) => applyAudience(child, outer, report))
  return { ...item, audience: within(item, outer, report), children }
}

/** A row, and all in its cells, narrowed to `outer` (see `applyAudience`). */
export function applyToRow(row: TableRow, outer: Audiences, report: Report | undefined): TableRow {
  const cells = row.cells.map((cell) => ({
    ...cell,
    blocks: cell.blocks.map((block) => applyAudience(block, outer, report)),
  }))
  return { ...row, audience: within(row, outer, report), cells }
}

function within(
  part: { audience: Audiences; place: Place },
  outer: Audiences,
  report: Report | undefined,
): Audiences {
  const both = narrow(outer, part.audience)
  // Only a mark that named somebody can lose them; what was for nobody before has been reported.
  if (both === null && part.audience.length > 0 && outer.length > 0) report?.('audience-nobody', part.place)
  return both ?? []
}

/**
 * Whom a container is for whose words are all in its parts: when every part is restricted, so is what holds them,
 * or an empty list would tell the others that something was there.
 */
export function audienceOfParts(parts: readonly { audience: Audiences }[]): Audiences {
  if (parts.length === 0 || parts.some((part) => part.audience === 'all')) return 'all'
  return audienceNames.filter((name) => parts.some((part) => part.audience.includes(name)))
}
