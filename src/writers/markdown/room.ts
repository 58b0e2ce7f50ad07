import type { Nodes, ThematicBreak } from 'mdast'

const rooms = new WeakSet<object>()

/** A line to write on: printed as underscores, which render as a rule. */
export function makeRoom(): ThematicBreak {
  const node: ThematicBreak = { type: 'thematicBreak' }
  rooms.add(node)
  return node
}

export function isRoom(node: Nodes): boolean {
  return rooms.has(node)
}
