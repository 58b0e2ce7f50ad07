import type { Block, Heading } from '../inline.ts'
import type { LineSigns } from './line-signs.ts'

/**
 * How deep headings are that were recognised below one with a mark. Where that one has larger letters, those in
 * smaller ones are parts of it, and its mark covers them: no guess of ours may open what is for some to all.
 */
export class CoveredDepths {
  private covering: number | null = null

  constructor(private readonly signs: LineSigns) {}

  /** A heading of the text's own syntax, which ends what is as deep. */
  pass({ depth }: Heading): void {
    if (this.covering !== null && depth <= this.covering) this.covering = null
  }

  /** Has a line larger letters than the next block? */
  isAbove(block: Block, next: Block | undefined): boolean {
    return next !== undefined && this.isLarger(block) && !this.isLarger(next)
  }

  /** The depth of a block that becomes a heading, where it would be `depth` deep. */
  of(block: Block, depth: number): number {
    const isLarger = this.isLarger(block)
    if (this.covering !== null && !isLarger) return Math.max(depth, this.covering + 1)
    this.covering = isLarger && this.signs.marked.has(block.place) ? depth : null
    return depth
  }

  private isLarger({ place }: Block): boolean {
    return this.signs.larger.has(place)
  }
}
