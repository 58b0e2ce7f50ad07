// For tests of the model: Markdown to a Brief without our readers, so that a failure is the model's own.
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { DiagnosticList } from '../diagnostics/report.ts'
import type { Brief } from '../model/brief.ts'
import { buildBrief } from '../model/build.ts'
import type { Block, Inline } from '../model/inline.ts'
import { blockText, foldSpace, plainText } from '../model/plain-text.ts'

/** A Brief with all that was said of it, and short forms of what tests compare. */
export interface Sample {
  brief: Brief
  diagnostics: Diagnostic[]
  /** Names of the messages. */
  said: string[]
}

/** `mark` may add data to the tree, as a reader does. */
export function briefOf(markdown: string, mark: (root: Root) => void = () => {}): Sample {
  const root = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(markdown)
  mark(root)
  const list = new DiagnosticList('brief.md')
  const brief = buildBrief(root, list.report)
  return { brief, diagnostics: list.all, said: list.all.map((one) => one.name) }
}

/** Values of the session's facts that are there. */
export function factsOf(brief: Brief): Record<string, unknown> {
  const { kicker, title, date, endDate, start, end, timeZone, venue, organiser, languages } = brief
  const facts = { kicker, title, date, endDate, start, end, timeZone, venue, organiser, languages }
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) => (fact ? [[name, fact.value]] : [])),
  )
}

/** `2.1 Context (background)` for each section. */
export function outlineOf(brief: Brief): string[] {
  return brief.sections.map(
    ({ number, heading, role }) => `${number} ${heading ? wordsOf(heading) : '-'} (${role})`,
  )
}

export const wordsOf = (inlines: readonly Inline[]): string => foldSpace(plainText(inlines))

export const textOf = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => foldSpace(blockText(block)))
