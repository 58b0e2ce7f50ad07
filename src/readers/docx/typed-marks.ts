import { latinDigits } from '../../model/words/latin-digits.ts'
import { bulletPattern, bullets, headingSign, writtenDate } from '../bullets.ts'

/** The mark of a list that somebody typed: `• `, `- `, `3. `, `(3) `. */
export interface TypedMark {
  /** Characters of it, with the space behind. */
  length: number
  ordered: boolean
  number: number
  /** One of Markdown's three bullets, or what stands round the number. */
  bullet: string
}

const bullet = new RegExp(`^(${bulletPattern})[\\s\\u00a0]+(?=\\S)`)
const number = /^(\(?)(\d{1,2})([.)])\s+(?=\S)/
/** `١.`, `۲)`, `٣-`: Arabic and Persian numbers of a list. */
const easternNumber = /^(\(?)([٠-٩]{1,2}|[۰-۹]{1,2})([.)-])\s+(?=\S)/
const rule = /^([-=_*~#–—─━═])\1{2,}$/

/** The mark a line begins with, as the reader of plain text takes it; null for none. */
export function typedMark(text: string): TypedMark | null {
  const dash = bullet.exec(text)
  if (dash) {
    if (headingSign.test(text)) return null
    return { length: dash[0].length, ordered: false, number: 1, bullet: bullets[dash[1] ?? ''] ?? '*' }
  }
  const [whole, open = '', digits = '', close = ''] = number.exec(text) ?? easternNumber.exec(text) ?? []
  if (whole === undefined || (open !== '' && close !== ')') || writtenDate.test(text)) return null
  return {
    length: whole.length,
    ordered: true,
    number: Number(latinDigits(digits)),
    bullet: close === '-' ? '.' : close,
  }
}

/** A line of dashes or the like, drawn by hand. */
export const isTypedRule = (text: string): boolean => rule.test(text)
