import type { Audiences, PackBlock } from '../template/pack.ts'

/** A section heading whose audience, printed at its end, covers what follows. */
interface Cover {
  number: string
  audience: Audiences
}

/** Tells block by block which audience the headings above have already named, as a reader of the page sees it. */
export class Covers {
  private open: Cover[] = []

  /** The audience that needs no mark at the next block, and so on. */
  next(block: PackBlock): Audiences {
    this.open = this.over(block)
    const covered = this.open.at(-1)?.audience ?? 'all'
    if (block.type === 'heading' && block.origin.kind === 'section') {
      const audience = block.audience === 'all' ? covered : block.audience
      this.open.push({ number: block.origin.number, audience })
    }
    return covered
  }

  private over(block: PackBlock): Cover[] {
    const { origin } = block
    if (origin.kind === 'section') {
      return this.open.filter(({ number }) => `${origin.number}.`.startsWith(`${number}.`))
    }
    return origin.kind === 'extras' || block.type === 'heading' || block.type === 'cover' ? [] : this.open
  }
}
