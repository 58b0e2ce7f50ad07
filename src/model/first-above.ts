/** The first place in sorted numbers that holds more than `limit`. */
export function firstAbove(sorted: readonly number[], limit: number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] as number) > limit) to = middle
    else from = middle + 1
  }
  return from
}
