import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { DiagnosticList } from '../../diagnostics/report.ts'
import type { Block } from '../inline.ts'
import { blockText } from '../plain-text.ts'
import { assignBlockIds, BlockIds } from './block-ids.ts'
import { type SourceBlocks, toSourceBlocks } from './source-blocks.ts'

/** Only for tests: Markdown as blocks, with what was reported as `name@line`. */
export function readForTest(markdown: string): SourceBlocks & { said: string[]; list: DiagnosticList } {
  const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
  // Without a container, a colon must stay text, as our own readers have it.
  const root: Root = (markdown.includes(':::') ? parser.use(remarkDirective) : parser).parse(markdown)
  const list = new DiagnosticList('brief.md')
  const source = toSourceBlocks(root, list.report)
  const ids = new BlockIds()
  for (const blocks of [source.blocks, ...source.notes.map((note) => note.blocks)])
    assignBlockIds(blocks, ids)
  return { ...source, list, said: list.all.map((one) => `${one.name}@${one.place?.line}`) }
}

/** Only for tests: each block as `audience: words`. */
export function audiencesOf(blocks: readonly Block[]): string[] {
  return blocks.map((block) => `${block.audience}: ${blockText(block)}`)
}
