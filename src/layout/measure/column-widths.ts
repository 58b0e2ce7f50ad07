/** What a column needs, pt: its widest word, and its widest paragraph in one line. */
export interface Extent {
  least: number
  most: number
}

/**
 * Widths of the columns of a table: each as wide as it would like if there is room; else its widest word, and a
 * share of what is left by how much more it has to say. When not even the words fit, no word gets more than an equal
 * share.
 */
export function columnWidths(extents: readonly Extent[], width: number): number[] {
  const most = sum(extents.map((one) => one.most))
  if (most <= width) {
    // A table that nearly fills the line fills it; a small one stays small.
    const stretch = most > width * 0.6 ? width / most : 1
    return extents.map((one) => one.most * stretch)
  }
  const words = sum(extents.map((one) => one.least))
  const share = words > width ? width / extents.length : width
  const least = extents.map((one) => Math.min(one.least, share))
  // Square roots: a column with ten times the words gets about three times the room.
  const wants = extents.map((one, i) => Math.sqrt(Math.max(0, one.most - (least[i] as number))))
  const each = (width - sum(least)) / (sum(wants) || 1)
  return capAndShare(
    extents,
    least.map((one, i) => one + (wants[i] as number) * each),
  )
}

/** No column gets more than it can use; what it leaves goes to the others. */
function capAndShare(extents: readonly Extent[], widths: number[]): number[] {
  const spare = sum(widths.map((width, i) => Math.max(0, width - (extents[i] as Extent).most)))
  const open = extents.map((one, i) => Math.max(0, one.most - (widths[i] as number)))
  const total = sum(open) || 1
  return widths.map(
    (width, i) => Math.min(width, (extents[i] as Extent).most) + (spare * (open[i] as number)) / total,
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
