import type { PhrasingContent } from 'mdast'
import type { Edge } from './html-tree.ts'

/**
 * A line as a paragraph or cell has it: no white space at its ends and round its breaks, no break at its ends; an edge
 * between words is a break.
 */
export function tidyLine(parts: readonly (PhrasingContent | Edge)[]): PhrasingContent[] {
  const out: PhrasingContent[] = []
  let edge = false
  for (const part of parts) {
    if (part.type === 'edge') {
      if (!edge) trim(out, 'end')
      edge = true
      continue
    }
    if (part.type === 'html') {
      out.push(part)
      continue
    }
    const breaks = part.type === 'break'
    if (breaks) trim(out, 'end')
    const last = out.at(-1)
    const starts = last === undefined || last.type === 'break' || edge
    const kept = starts ? trimmed(part, 'start') : part
    if (kept === null || (breaks && (last === undefined || edge))) continue
    if (edge && last && last.type !== 'break') out.push({ type: 'break', ...placeBefore(kept) })
    edge = false
    out.push(kept)
  }
  while (out.at(-1)?.type === 'break') out.pop()
  trim(out, 'end')
  return out
}

/** Is there nothing to read, not even a picture? No-break spaces are nothing either. */
export function isBlankLine(line: readonly PhrasingContent[]): boolean {
  return line.every((one) => {
    if (one.type === 'text' || one.type === 'inlineCode') return one.value.trim() === ''
    if (one.type === 'break') return true
    return 'children' in one && isBlankLine(one.children)
  })
}

function placeBefore(node: PhrasingContent) {
  const start = node.position?.start
  return start ? { position: { start, end: start } } : {}
}

function trim(line: PhrasingContent[], side: 'start' | 'end'): void {
  for (let last = line.pop(); last; last = line.pop()) {
    const kept = trimmed(last, side)
    if (kept === null) continue
    line.push(kept)
    return
  }
}

/** Without the white space at one end; null where nothing is left. */
function trimmed(node: PhrasingContent, side: 'start' | 'end'): PhrasingContent | null {
  if (node.type === 'text') {
    const value = side === 'start' ? node.value.replace(/^[ \t\n]+/, '') : trimEnd(node.value)
    return value === '' ? null : value === node.value ? node : { ...node, value }
  }
  if (!('children' in node) || node.children.length === 0) return node
  const at = side === 'start' ? 0 : node.children.length - 1
  const kept = trimmed(node.children[at] as PhrasingContent, side)
  if (kept === node.children[at]) return node
  const children: PhrasingContent[] = [...node.children]
  if (kept === null) children.splice(at, 1)
  else children[at] = kept
  return children.length === 0 ? null : ({ ...node, children } as PhrasingContent)
}

function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && ' \t\n'.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
