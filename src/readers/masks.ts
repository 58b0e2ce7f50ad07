// A mark that must not be read as one is replaced, before parsing, by a noncharacter of the same length, so that no
// line or column moves; afterwards `restoreText` puts the mark back. `cleanText` removes noncharacters a file holds.

const FIRST = 0xfdd0

/** Marks that can be masked; the nth one by U+FDD0 + n. The first, `\0`, stands for "print nothing". */
const maskable = '\0*_`~[]<|.)-+:,;،，#='

/** The stand-in for one mark of `maskable`, of equal length. */
export function maskOf(mark: string): string {
  const at = maskable.indexOf(mark)
  if (at < 0) throw new Error(`No mask for ${mark}`)
  return String.fromCharCode(FIRST + at)
}

/** Stands where a marker was dropped; it and the space behind it vanish when the text is restored. */
export const dropped = maskOf('\0')

/** Every mark of `pattern` (a global one that finds single characters) masked. */
export function maskAll(text: string, pattern: RegExp): string {
  return text.replace(pattern, maskOf)
}

/** Puts masked marks back. Vertical tabs, which `cleanText` left for page and line breaks inside a line, become `\n`. */
export function restoreText(text: string): string {
  if (!/[\uFDD0-\uFDEF\v]/.test(text)) return text
  return text
    .replace(/(?:\uFDD0[ \t]*)+/g, '')
    .replace(/\v/g, '\n')
    .replace(/[\uFDD1-\uFDEF]/g, (one) => maskable[one.charCodeAt(0) - FIRST] ?? one)
}
