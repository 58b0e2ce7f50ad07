import type { Nodes, Root } from 'mdast'
import type { Place } from '../diagnostics/diagnostic.ts'
import type { MessageName, Report } from '../diagnostics/report.ts'
import { closerOf, looksLikeFence, openerOf } from './scan-containers.ts'
import { walkTree } from './walk-tree.ts'

/** A file may hold millions of wrong lines; after these many the rest says nothing new. */
const MAX_REPORTS = 20

/**
 * Compares what the parser made of `:::for` with the lines as written (`lines`), and reports every fence that opens or
 * closes nothing, and every container without its end. Gives each container its names as `attributes`.
 * By lines, not by what the parser skipped: HTML, a list or a lazy line can hide a fence from it, and a part that was
 * meant for some would go to all.
 */
export function checkContainers(tree: Root, lines: readonly string[], report: Report): void {
  const known = new Set<number>()
  const problems: { line: number; name: MessageName }[] = []
  for (const node of walkTree(tree)) {
    if (node.type === 'yaml' || isFenced(node, lines)) addLines(node, known)
    if (node.type !== 'containerDirective' || !node.position) continue
    const line = node.position.start.line
    const opener = node.name === 'for' ? openerOf(lines[line - 1] ?? '') : null
    if (!opener) continue
    known.add(line)
    node.attributes = Object.fromEntries(opener.names.map((one) => [one, '']))
    const end = node.position.end.line
    if (end > line && closerOf(lines[end - 1] ?? '') >= opener.size && !known.has(end)) known.add(end)
    else problems.push({ line, name: 'container-unclosed' })
  }
  lines.forEach((text, at) => {
    if (!known.has(at + 1) && looksLikeFence(text))
      problems.push({ line: at + 1, name: 'container-malformed' })
  })
  problems.sort((a, b) => a.line - b.line)
  for (const { line, name } of problems.slice(0, MAX_REPORTS)) report(name, linePlace(line, lines))
}

/** Code between fences is code on purpose; indented code may be a restricted part that was moved to the right. */
function isFenced(node: Nodes, lines: readonly string[]): boolean {
  return node.type === 'code' && /(`{3}|~{3})/.test(lines[(node.position?.start.line ?? 0) - 1] ?? '')
}

function addLines(node: Nodes, known: Set<number>): void {
  if (!node.position) return
  for (let line = node.position.start.line; line <= node.position.end.line; line++) known.add(line)
}

function linePlace(line: number, lines: readonly string[]): Place {
  const text = lines[line - 1] ?? ''
  const column = text.length - text.trimStart().length + 1
  return { line, column, endLine: line, endColumn: Math.max(column, text.trimEnd().length) + 1 }
}
