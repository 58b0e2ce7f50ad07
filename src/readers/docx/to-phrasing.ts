import type { PhrasingContent } from 'mdast'
import type {} from 'mdast-util-directive'
import { isForeign } from './foreign-words.ts'
import { moved, type PieceLine, positionOfPieces, textOfPieces } from './paragraph-lines.ts'
import { plainFormat } from './run-format.ts'
import type { TreeContext } from './tree-context.ts'
import type { TextPiece, WordPiece } from './word-document.ts'

/** What is wrapped around words, from the outside in. */
const wraps = ['link', 'lang', 'delete', 'strong', 'emphasis', 'code'] as const
type Wrap = (typeof wraps)[number]

/** Lines of words as mdast has them; a line end between them is a `\n`, as in a text file. */
export function toPhrasing(lines: readonly PieceLine[], context: TreeContext): PhrasingContent[] {
  const pieces: WordPiece[] = []
  for (const [at, line] of lines.entries()) {
    if (at > 0) pieces.push(lineEnd(pieces.at(-1), line.pieces[0]))
    pieces.push(...line.pieces)
  }
  return pieces.every((piece) => isPlain(piece, context)) ? leaves(pieces, context) : nest(pieces, 0, context)
}

/** Most paragraphs have nothing to wrap. */
function isPlain(piece: WordPiece, { language }: TreeContext): boolean {
  if (piece.type !== 'text' || piece.link !== null) return false
  const { strong, emphasis, delete: struck, code, lang } = piece.format
  return !(strong || emphasis || struck || code) && (lang === null || lang === language)
}

function lineEnd(before: WordPiece | undefined, behind: WordPiece | undefined): TextPiece {
  const start = before ? positionOfPieces([before]).end : { line: 1, column: 1 }
  const end = behind ? positionOfPieces([behind]).start : start
  const link =
    before?.type === 'text' && behind?.type === 'text' && before.link === behind.link ? before.link : null
  return { type: 'text', value: '\n', format: plainFormat, link, start, end }
}

/** The value of one wrap for a piece; null for none, and for white space, which takes that of its neighbours. */
function wrapOf(piece: WordPiece, wrap: Wrap, context: TreeContext): string | null {
  if (wrap === 'link') return piece.type === 'note' ? null : piece.link
  if (piece.type !== 'text') return null
  if (wrap !== 'lang') return piece.format[wrap] ? wrap : null
  return isForeign(piece.format.lang, piece.value, context.language) ? piece.format.lang : null
}

const isSpace = (piece: WordPiece): boolean => piece.type === 'text' && piece.value.trim() === ''

function nest(pieces: readonly WordPiece[], depth: number, context: TreeContext): PhrasingContent[] {
  const wrap = wraps[depth]
  if (wrap === undefined) return leaves(pieces, context)
  const out: PhrasingContent[] = []
  for (let from = 0; from < pieces.length; ) {
    const value = valueAt(pieces, from, wrap, context)
    let to = from + 1
    while (to < pieces.length && valueAt(pieces, to, wrap, context) === value) to++
    const group = pieces.slice(from, to)
    if (value === null) out.push(...nest(group, depth + 1, context))
    else out.push(...wrapped(group, wrap, value, depth, context))
    from = to
  }
  return out
}

/** White space between two pieces of one value has it too. */
function valueAt(pieces: readonly WordPiece[], at: number, wrap: Wrap, context: TreeContext): string | null {
  const piece = pieces[at] as WordPiece
  if (!isSpace(piece)) return wrapOf(piece, wrap, context)
  let [before, behind] = [at - 1, at + 1]
  while (before >= 0 && isSpace(pieces[before] as WordPiece)) before--
  while (behind < pieces.length && isSpace(pieces[behind] as WordPiece)) behind++
  const [one, other] = [pieces[before], pieces[behind]]
  if (one === undefined || other === undefined) return null
  const value = wrapOf(one, wrap, context)
  return value !== null && value === wrapOf(other, wrap, context) ? value : null
}

/** Bold that reaches over the space behind a word is bold of the word: `**Date: **` is `**Date:** `. */
function wrapped(
  group: readonly WordPiece[],
  wrap: Wrap,
  value: string,
  depth: number,
  context: TreeContext,
): PhrasingContent[] {
  const { before, inside, behind } = spacesApart(group)
  if (inside.length === 0) return nest(group, depth + 1, context)
  const around = (pieces: WordPiece[]) => (pieces.length === 0 ? [] : leaves(pieces, context))
  return [...around(before), ...wrapOne(inside, wrap, value, depth, context), ...around(behind)]
}

function wrapOne(
  inside: readonly WordPiece[],
  wrap: Wrap,
  value: string,
  depth: number,
  context: TreeContext,
): PhrasingContent[] {
  const position = positionOfPieces(inside)
  if (wrap === 'code') {
    const code = textOfPieces(inside)
    // A mark in brackets is no code, whatever font it is in: it would restrict nothing.
    if (/[[\]［］]|:::/.test(code)) return leaves(inside, context)
    return [{ type: 'inlineCode', value: code.replaceAll('\n', ' '), position }]
  }
  const children = nest(inside, depth + 1, context)
  if (wrap === 'link')
    return [{ type: 'link', url: value, title: null, children, position } as PhrasingContent]
  if (wrap === 'lang') {
    return [{ type: 'textDirective', name: 'span', attributes: { lang: value }, children, position }]
  }
  return [{ type: wrap, children, position } as PhrasingContent]
}

function spacesApart(group: readonly WordPiece[]) {
  const inside = [...group]
  const before: WordPiece[] = []
  const behind: WordPiece[] = []
  const [first] = inside
  if (first?.type === 'text') {
    const count = first.value.length - first.value.trimStart().length
    if (count > 0) {
      before.push(slice(first, 0, count))
      inside[0] = slice(first, count, first.value.length)
      if (count === first.value.length) inside.shift()
    }
  }
  const last = inside.at(-1)
  if (last?.type === 'text') {
    const length = last.value.trimEnd().length
    if (length < last.value.length) {
      behind.push(slice(last, length, last.value.length))
      inside[inside.length - 1] = slice(last, 0, length)
      if (length === 0) inside.pop()
    }
  }
  return { before, inside, behind }
}

function slice(piece: TextPiece, from: number, to: number): TextPiece {
  const value = piece.value.slice(from, to)
  if (value.includes('\n')) return { ...piece, value }
  return { ...piece, value, start: moved(piece.start, from), end: moved(piece.start, to) }
}

function leaves(pieces: readonly WordPiece[], context: TreeContext): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (const piece of pieces) {
    const position = positionOfPieces([piece])
    if (piece.type === 'note') {
      const identifier = context.notes.get(piece.id)
      if (identifier !== undefined)
        out.push({ type: 'footnoteReference', identifier, label: identifier, position })
    } else if (piece.type === 'image') {
      const { url, alt, decorative } = piece
      out.push({
        type: 'image',
        url,
        alt,
        title: null,
        position,
        ...(decorative ? { data: { decorative } } : {}),
      })
    } else if (context.isPack && piece.value === '\n') out.push({ type: 'break', position })
    else {
      const last = out.at(-1)
      if (last?.type === 'text' && last.position) {
        last.value += piece.value
        last.position.end = position.end
      } else out.push({ type: 'text', value: piece.value, position })
    }
  }
  return out
}
