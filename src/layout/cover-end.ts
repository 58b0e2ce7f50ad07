import type { PackBlock } from '../template/pack.ts'

/** Index behind the cover and the facts right below it, where a contents page stands; 0 where no cover begins a part. */
export function coverEnd(blocks: readonly PackBlock[]): number {
  const cover = blocks.findIndex((block) => block.type === 'cover')
  if (cover < 0) return 0
  let end = cover + 1
  while (blocks[end]?.type === 'facts' || blocks[end]?.type === 'missing') end++
  return end
}
