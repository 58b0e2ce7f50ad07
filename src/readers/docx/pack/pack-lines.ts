// Lines of a pack that are laid out with a label in the margin, as the lines of a brief that they were made from.
import { lineWords, type PairKind } from '../../../pack-document/line-words.ts'
import { cutStart, moved, positionOfPieces, textOfPieces } from '../paragraph-lines.ts'
import { plainFormat } from '../run-format.ts'
import type {
  ListPlace,
  RunFormat,
  TextPiece,
  WordBlock,
  WordParagraph,
  WordPiece,
  WordTable,
} from '../word-document.ts'

/** A label, what follows it, and what parts them: a tab, or a line end where the label is long. */
const labelled = /^([^\t\n]*)[\t\n]/

/** The label in the margin of a paragraph and the words behind it; null where nothing parts two. */
export function splitLabel({ pieces }: WordParagraph): { label: string; length: number } | null {
  const found = labelled.exec(textOfPieces(pieces))
  return found && { label: (found[1] ?? '').trim(), length: found[0].length }
}

/** Labels of questions: Q1, and B1 to H1 where not everybody may read them. */
const questionLabel = /^[QB-H][1-9]\d*$/

/** A question as an item that knows its label. One that somebody has added has none, and gets the next of the series. */
export function questionItem(paragraph: WordParagraph, nextLabel: () => string): WordParagraph {
  const split = splitLabel(paragraph)
  const known = split !== null && questionLabel.test(split.label)
  const label = known ? split.label : nextLabel()
  const words = known ? cutStart(paragraph.pieces, split.length) : paragraph.pieces
  return { ...item(paragraph, words, 'questions'), question: label }
}

/**
 * A person or an item of the agenda as the line it was made from: the words of the brief where nobody has changed what
 * was made of them, else label and words.
 */
export function pairItem(kind: PairKind, paragraph: WordParagraph, source: string | null): WordParagraph {
  const { pieces } = paragraph
  if (source !== null) return item(paragraph, [replaced(pieces, source)], kind)
  const split = splitLabel(paragraph)
  if (split === null) return item(paragraph, pieces, kind)
  const label = lineWords(kind, split.label, '')
  const words = cutStart(pieces, split.length)
  return item(paragraph, label === '' ? words : [replaced(pieces.slice(0, 1), label), ...words], kind)
}

/** A fact that somebody has added to a fact sheet: `Dress code: none`. */
export function factLine(paragraph: WordParagraph): WordParagraph {
  const split = splitLabel(paragraph)
  if (split === null || split.label === '') return paragraph
  const { pieces } = paragraph
  return {
    ...paragraph,
    pieces: [replaced(pieces.slice(0, 1), `${split.label}: `), ...cutStart(pieces, split.length)],
  }
}

/** A task of a list, whose box stands where others have their bullet; its level is told by how far it stands in. */
export function taskItem(paragraph: WordParagraph): WordParagraph {
  const split = splitLabel(paragraph)
  if (split === null || !/^[☐☒]$/.test(split.label)) return paragraph
  const level = /\d$/.exec(paragraph.style ?? '')?.[0] ?? '1'
  const list: ListPlace = {
    list: 'tasks',
    definition: 'tasks',
    level: Number(level) - 1,
    ordered: false,
    number: 1,
    bullet: '•',
  }
  return {
    ...paragraph,
    list,
    checked: split.label === '☒',
    pieces: cutStart(paragraph.pieces, split.length),
  }
}

/** A line that opens or closes what is for some readers only, as people type it, at the place of a block. */
export function fenceBeside(block: WordBlock, text: string): WordParagraph {
  const near = firstWords(block)
  const start = near ? positionOfPieces(near.pieces).start : { line: 1, column: 1 }
  return {
    type: 'paragraph',
    number: near?.number ?? 1,
    style: null,
    bookmarks: [],
    start,
    role: null,
    heading: null,
    list: null,
    indent: 0,
    space: { before: 0, after: 0, contextual: false },
    pieces: [piece(text, plainFormat, start)],
    boxes: [],
  }
}

/** The first paragraph of a block that holds anything. */
function firstWords(block: WordBlock): WordParagraph | null {
  if (block.type === 'paragraph') return block.pieces.length > 0 ? block : null
  for (const row of block.rows) {
    for (const one of row.cells.flatMap((cell) => cell.blocks)) {
      const found = firstWords(one)
      if (found) return found
    }
  }
  return null
}

/** A table whose head is bold by its style only. */
export function plainHead(table: WordTable): WordTable {
  const rows = table.rows.map((row) => {
    if (!row.header) return row
    return { ...row, cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(notBold) })) }
  })
  return { ...table, rows }
}

function notBold(block: WordBlock): WordBlock {
  if (block.type === 'table') return block
  const pieces = block.pieces.map((one) =>
    one.type === 'text' ? { ...one, format: { ...one.format, strong: false } } : one,
  )
  return { ...block, pieces }
}

/** What stands below such a line goes on with it. */
export function goesOn(paragraph: WordParagraph): WordParagraph {
  return { ...paragraph, role: 'listContinue' }
}

function item(paragraph: WordParagraph, pieces: readonly WordPiece[], list: string): WordParagraph {
  const place: ListPlace = { list, definition: list, level: 0, ordered: false, number: 1, bullet: '•' }
  return { ...paragraph, pieces: [...pieces], list: place, heading: null, role: null, indent: 0 }
}

/** Other words in the place of some pieces. */
function replaced(pieces: readonly WordPiece[], value: string): TextPiece {
  const { start, end } = positionOfPieces(pieces)
  return { type: 'text', value, format: plainFormat, link: null, start, end }
}

function piece(value: string, format: RunFormat, start: TextPiece['start']): TextPiece {
  return { type: 'text', value, format, link: null, start, end: moved(start, 0) }
}
