import type { Pack } from '../../template/pack.ts'
import type { Writer } from '../writer.ts'
import { formatFrontMatter } from './format-front-matter.ts'
import { formatTree } from './format-tree.ts'
import { packToMdast } from './pack-to-mdast.ts'

/**
 * GitHub-flavoured Markdown, UTF-8: front matter that states the facts, then the pack. Comments tell which parts the
 * template made and which come from which section of the brief, so that `unwrapPack` finds the brief again.
 */
export const markdownWriter: Writer = {
  format: 'md',
  extension: '.md',
  async write(pack) {
    return new TextEncoder().encode(formatMarkdown(pack))
  },
}

function formatMarkdown(pack: Pack): string {
  return `${formatFrontMatter(pack)}\n${formatTree(packToMdast(pack))}`
}
