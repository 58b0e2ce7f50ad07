import { columnOf, roleOf } from '../../model/words/index.ts'
import { childOf, valOf } from '../../opc/child-elements.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'
import { textOfPieces } from './paragraph-lines.ts'
import type { Styles } from './styles.ts'
import type { WordCell, WordRow } from './word-document.ts'

/**
 * Is the first row of a table its header, though nothing in it says so? Word's tables all say that their first row is
 * special (17.4.55; `w:val` holds the same as bits in older files); it is a header where every cell of it is bold, by
 * itself or by the style of the table.
 */
export function isHeaderRow(table: XmlElement, row: WordRow, styles: Styles): boolean {
  const properties = childOf(table, 'w:tblPr')
  const look = childOf(properties, 'w:tblLook')?.attributes
  const bits = Number.parseInt(look?.['w:val'] ?? '0', 16)
  const says = look?.['w:firstRow'] ?? ((bits & 0x20) === 0 ? '0' : '1')
  if (!/^(?:1|true|on)$/.test(says) || !row.cells.some(hasWords)) return false
  if (row.cells.every(isBold)) return true
  return styles.hasBoldFirstRow(valOf(properties, 'w:tblStyle')) && looksLikeHeads(row.cells.map(wordsOf))
}

const hasWords = ({ blocks }: WordCell): boolean =>
  blocks.some((block) => block.type === 'paragraph' && block.pieces.length > 0)

const isBold = ({ blocks }: WordCell): boolean =>
  blocks.every(
    (block) =>
      block.type === 'paragraph' &&
      block.pieces.every(
        (piece) => piece.type !== 'text' || piece.format.strong || piece.value.trim() === '',
      ),
  )

const wordsOf = ({ blocks }: WordCell): string =>
  blocks
    .map((block) => (block.type === 'paragraph' ? textOfPieces(block.pieces) : ''))
    .join(' ')
    .trim()

const longestHead = 60

/** Who picks a style for its colours may have no heads: `10:00 | Welcome`, `Moderator | Anna Berg`. */
function looksLikeHeads(heads: readonly string[]): boolean {
  if (heads.some((head) => head === '' || head.length > longestHead || /\p{N}/u.test(head))) return false
  const [first = '', ...others] = heads
  return roleOf(first) === null || others.some((head) => columnOf(head) !== null || roleOf(head) !== null)
}
