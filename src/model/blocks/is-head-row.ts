import { columnOf, headingRole, roleOf } from '../words/index.ts'

/** `No`, `N°`, `Nr.`, `№`, `#` */
const number = /^(?:#|№|n[o°ºr]?\.?)$/iu

/**
 * Are the words of a table's first row the heads of its columns, though nothing marks them as such? Word's own table
 * styles make a first row bold and say no more: `Role | Name | Organisation`, `No | Question`.
 */
export function isHeadRow(cells: readonly string[]): boolean {
  const heads = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (heads.length < 2 || heads.some((head) => head.length > 40)) return false
  return heads.some(namesColumn) && heads.every((head) => namesColumn(head) || isOther(head))
}

const namesColumn = (head: string): boolean =>
  columnOf(head) !== null || headingRole(head, 'und') === 'questions'
const isOther = (head: string): boolean => number.test(head) || roleOf(head) !== null
