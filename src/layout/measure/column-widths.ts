/** What a column needs, pt: its widest word, and its widest paragraph in one line. */
export interface Extent {
  least: number
  most: number
}

/**
 * Widths of the columns of a table: each as wide as it would like if there is room; else its widest word, and a
 * share of what is left by how much more it has to say. When not even the words fit, all shrink alike.
 */
export function columnWidths(extents: readonly Extent[], width: number): number[] {
  const least = sum(extents.map((one) => one.least))
  const most = sum(extents.map((one) => one.most))
  if (most <= width) {
    // A table that nearly fills the line fills it; a small one stays small.
    const stretch = most > width * 0.6 ? width / most : 1
    return extents.map((one) => one.most * stretch)
  }
  if (least >= width) return extents.map((one) => (one.least * width) / least)
  // Square roots: a column with ten times the words gets about three times the room.
  const wants = extents.map((one) => Math.sqrt(Math.max(0, one.most - one.least)))
  const share = (width - least) / (sum(wants) || 1)
  return capAndShare(extents, wants.map((want, i) => (extents[i] as Extent).least + want * share))
}

/** No column gets more than it can use; what it leaves goes to the others. */
function capAndShare(extents: readonly Extent[], widths: number[]): number[] {
  const spare = sum(widths.map((width, i) => Math.max(0, width - (extents[i] as Extent).most)))
  const open = extents.map((one, i) => Math.max(0, one.most - (widths[i] as number)))
  const total = sum(open) || 1
  return widths.map((width, i) => Math.min(width, (extents[i] as Extent).most) + (spare * (open[i] as number)) / total)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
