// For tests of one recogniser: Markdown to the context that `build` gives it, with no readings made yet.
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { DiagnosticList } from '../../../diagnostics/report.ts'
import { applyAudience } from '../../blocks/apply-audience.ts'
import { assignBlockIds, BlockIds } from '../../blocks/block-ids.ts'
import { toSourceBlocks } from '../../blocks/source-blocks.ts'
import type { Context } from '../context.ts'
import { frontMatterBlocks } from '../front-matter-blocks.ts'
import { markBareHeadings } from '../headings.ts'
import { outlineOf } from '../outline.ts'
import { settleLines } from '../settle-lines.ts'
import { readOpening } from '../title.ts'
import { unitsOf } from '../unit.ts'

export function contextOf(markdown: string, language = 'en'): Context {
  const root: Root = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(markdown)
  const { report } = new DiagnosticList('brief.md')
  const source = toSourceBlocks(root, report)
  const hasHeadings = source.blocks.some((block) => block.type === 'heading')
  const settled = settleLines(source.blocks, hasHeadings || source.frontMatter.length > 0)
  const opening = readOpening(settled, unitsOf(settled), false, language)
  const marked = settled.some((block, index) => block.type === 'heading' && index !== opening.titleHeading)
  const blocks = markBareHeadings(settled, opening.bodyStart, language, marked, { ...source, report })
  const extras = frontMatterBlocks(source.frontMatter, new Set())
  assignBlockIds([...blocks, ...extras], new BlockIds())
  const outline = outlineOf(blocks, opening.titleHeading, language, applyAudience)
  return {
    units: unitsOf([...outline.blocks, ...extras]),
    blocks: [...outline.blocks, ...extras],
    sections: outline.sections,
    sectionOf: [...outline.sectionOf, ...extras.map(() => -2)],
    head: new Set(),
    factUnits: new Set(),
    moments: [],
    organiser: [],
  }
}
