import type { Element } from './html-tree.ts'

/** The number of the first item of an `<ol>`. */
export function startOf({ attributes }: Element): number {
  const start = Number.parseInt(attributes.get('start') ?? '1', 10)
  return start >= 0 && start < 1e9 ? start : 1
}
