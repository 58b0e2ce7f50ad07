import type { List, Nodes, Root } from 'mdast'
import { latinDigits } from '../../model/words/latin-digits.ts'
import { walkTree } from '../walk-tree.ts'

/**
 * Gives ordered lists the numbers and places they were written with (`lines`): `(1)` was masked, and Markdown counts
 * on from the first number whatever the next ones are. A list that skips a number goes on as another list, so that
 * "item 7" stays 7; one with the same number throughout (`1. 1. 1.`) leaves the counting to us.
 */
export function numberLists(tree: Root, lines: readonly string[]): void {
  for (const node of walkTree(tree)) {
    if (!('children' in node)) continue
    if (!node.children.some((child) => child.type === 'list' && child.ordered)) continue
    const children = (node.children as Nodes[]).flatMap((child) =>
      child.type === 'list' && child.ordered ? splitList(child, lines) : [child],
    )
    Object.assign(node, { children })
  }
}

function splitList(list: List, lines: readonly string[]): List[] {
  const numbers = list.children.map((item) => {
    const start = item.position?.start
    if (!start) return list.start ?? 1
    const line = lines[start.line - 1] ?? ''
    if (line[start.column - 2] === '(' && /^[\d٠-٩۰-۹]+\)/.test(line.slice(start.column - 1))) {
      start.column -= 1
      if (start.offset !== undefined) start.offset -= 1
    }
    const digits = /^\(?([\d٠-٩۰-۹]+)/.exec(line.slice(start.column - 1))?.[1]
    return digits === undefined ? 1 : Number(latinDigits(digits))
  })
  const counted = numbers.every((one) => one === numbers[0])
  const starts = numbers.flatMap((one, at) =>
    at === 0 || (!counted && one !== (numbers[at - 1] ?? 0) + 1) ? [at] : [],
  )
  return starts.map((from, at) => partOf(list, from, starts[at + 1] ?? numbers.length, numbers[from] ?? 1))
}

function partOf(list: List, from: number, to: number, start: number): List {
  const children = list.children.slice(from, to)
  const head = children[0]?.position?.start
  const tail = children.at(-1)?.position?.end
  return {
    ...list,
    start,
    children,
    ...(head && tail ? { position: { start: { ...head }, end: { ...tail } } } : {}),
  }
}
