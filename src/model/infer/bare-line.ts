import type { Block, Inline } from '../inline.ts'
import { plainText } from '../plain-text.ts'
import { isUnspaced } from '../words/tokens.ts'

/** A block that is one line of words. */
export interface BareLine {
  text: string
  children: Inline[]
  /** All of it in bold. */
  bold: boolean
  numbered: boolean
  /** Began with a pictogram, as web pages set before headings. */
  pictogram: boolean
}

/** Longer lines are sentences. */
const longest = 110

/** `2.1`, `IV.`, `B)` or a sign before the words of a heading; `18.15` is a time of day. */
export const numbering =
  /^(?!(?:0?[7-9]|1\d|2[0-3])\.[0-5]\d\s)(?:[■□◆◇●○◎▪►▶★※]|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?|\d{1,2}(?:[.)、]|(?=\s{2}))|[IVX]{1,5}[.)]|[A-H][.)]|[\d０-９]{1,2}．|[０-９]{1,2}(?=[\s　])|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十\d]{1,3}[部章节節]分?|(?:أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)(?:اً|ًا|ا)\s?[:：.،-])\s{0,10}(?=\S)/u

/** The words of a block that is one line: a paragraph, or a list of one item (`2. Context`, `- Programme`). */
export function bareLine(block: Block): BareLine | null {
  let words = block
  if (block.type === 'list') {
    const [item, second] = block.children
    if (second || item?.children.length !== 1 || item.checked !== null) return null
    words = item.children[0] as Block
  }
  if (words.type !== 'paragraph') return null
  const text = plainText(words.children).trim()
  if (text === '' || text.length > longest || text.includes('\n')) return null
  return {
    text,
    children: words.children,
    bold: isBold(words.children),
    numbered: (block.type === 'list' && block.ordered) || numbering.test(text),
    pictogram: /^(?:\p{Extended_Pictographic}|[■□◆◇●○◎▪►▶★※])/u.test(text),
  }
}

function isBold(children: readonly Inline[]): boolean {
  return children.every(
    (child) => child.type === 'strong' || (child.type === 'text' && /^[\s:：]*$/u.test(child.value)),
  )
}

/** How much room a text takes, in Latin letters: a sign of Chinese, Japanese or Korean says as much as two or three. */
export function weightOf(text: string): number {
  return isUnspaced(text) ? text.length * 2.2 : text.length
}
