/**
 * What stands on a line from left to right, given in the order of reading (UAX #9, rule L2): from the highest level to the
 * lowest odd one, each run of that level or higher is reversed.
 */
export function reorder<T>(given: readonly T[], levelOf: (one: T) => number): T[] {
  const all = [...given]
  const levels = all.map(levelOf)
  // One by one: a line has more of them than a call may have arguments.
  let highest = 0
  let lowest = Number.POSITIVE_INFINITY
  for (const level of levels) {
    highest = Math.max(highest, level)
    if (level % 2 === 1) lowest = Math.min(lowest, level)
  }
  for (let level = highest; level >= lowest; level--) {
    for (let start = 0; start < all.length; start++) {
      if ((levels[start] as number) < level) continue
      let end = start
      while (end < all.length && (levels[end] as number) >= level) end++
      reverse(all, start, end)
      reverse(levels, start, end)
      start = end
    }
  }
  return all
}

function reverse(list: unknown[], start: number, end: number): void {
  for (let i = start, k = end - 1; i < k; i++, k--) [list[i], list[k]] = [list[k], list[i]]
}
