import { rememberFor } from '../remember.ts'
import { firstAbove } from './first-above.ts'
import type { Block, Inline } from './inline.ts'

/** The words of inlines without marks; breaks are `\n`. Offsets of `Reading` count in this text. */
export function plainText(inlines: readonly Inline[]): string {
  const [only, second] = inlines
  if (only?.type === 'text' && second === undefined) return only.value
  return joined(inlines)
}

/** Every recogniser asks for the words of the same inlines. */
const joined = rememberFor((inlines: readonly Inline[]) => {
  let text = ''
  for (const node of inlines) text += wordsOf(node)
  return text
})

function wordsOf(node: Inline): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return '\n'
  if (node.type === 'image') return node.alt
  return node.type === 'noteReference' ? '' : plainText(node.children)
}

/** Where each inline ends in the plain text of all of them; a paragraph of a thousand lines is cut at each of them. */
export const endsOf = rememberFor((inlines: readonly Inline[]): readonly number[] => {
  let at = 0
  return inlines.map((node) => {
    at += wordsOf(node).length
    return at
  })
})

/** The inlines between two offsets of their plain text, marks kept; nodes without words stay if inside. */
export function sliceInlines(inlines: readonly Inline[], start: number, end: number): Inline[] {
  const out: Inline[] = []
  const stops = endsOf(inlines)
  for (let i = firstAbove(stops, start); i < inlines.length; i++) {
    const node = inlines[i] as Inline
    const at = i === 0 ? 0 : (stops[i - 1] as number)
    if (at > end) break
    const length = (stops[i] as number) - at
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, length)
    if (length === 0 ? at > start && at <= end : from < to) out.push(cut(node, from, to))
  }
  return out
}

/**
 * What has no words (a picture, the call of a note) and stands before one offset of the plain text, or behind another:
 * `sliceInlines` leaves it out there.
 */
export function wordlessBefore(inlines: readonly Inline[], start: number): Inline[] {
  return wordlessAt(inlines, (at) => at <= start)
}

export function wordlessBehind(inlines: readonly Inline[], end: number): Inline[] {
  return wordlessAt(inlines, (at) => at > end)
}

function wordlessAt(inlines: readonly Inline[], isThere: (at: number) => boolean): Inline[] {
  const stops = endsOf(inlines)
  return inlines.filter((_, i) => {
    const at = i === 0 ? 0 : (stops[i - 1] as number)
    return stops[i] === at && isThere(at)
  })
}

function cut(node: Inline, from: number, to: number): Inline {
  if (node.type === 'text' || node.type === 'inlineCode')
    return { ...node, value: node.value.slice(from, to) }
  if ('children' in node) return { ...node, children: sliceInlines(node.children, from, to) }
  return node
}

/** The words of a block and all below it, one line for each paragraph, item and cell. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return plainText(block.children)
    case 'code':
      return block.value
    case 'rule':
      return ''
    case 'list':
      return block.children.flatMap((item) => item.children.map(blockText)).join('\n')
    case 'quote':
      return block.children.map(blockText).join('\n')
    case 'table':
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.map(blockText))).join('\n')
  }
}

/** White space folded to single spaces, ends trimmed. */
export function foldSpace(text: string): string {
  if (!unfolded.test(text)) return text
  return text.replace(/\s+/gu, ' ').trim()
}

/** What folding would change; most texts have none of it. */
const unfolded = /[^\S ]| {2}|^ | $/u
