/** A text without control characters, how many were left out, and where the first one stood (from 1). */
export interface CleanedText {
  text: string
  removed: number
  first: { line: number; column: number } | null
}

/**
 * Control characters (a terminal may obey them), noncharacters (the readers use them as masks), stray byte order
 * marks. Not the bidirectional ones: Arabic needs them. Tab and line feed are text.
 */
const noText = '\\0-\\x08\\x0e-\\x1f\\x7f-\\x9f\\ufdd0-\\ufdef\\ufeff\\ufffe\\uffff'
const forbidden = new RegExp(`[${noText}]`)

/** Whatever is not as it stays: of most texts one look tells that nothing in them need be changed. */
const unclean = new RegExp(`[${noText}\\v\\f\\r\\u2028\\u2029]`)

/** Has a text nothing that `cleanText` would change, and no control character at all? */
export const isClean = (text: string): boolean => !unclean.test(text)

/** Line feeds only; page and line breaks inside a line become vertical tabs; what no text holds is left out. */
export function cleanText(raw: string): CleanedText {
  const text = markBreaks(raw.replace(/\r\n?/g, '\n'))
  const at = text.search(forbidden)
  if (at < 0) return { text, removed: 0, first: null }
  const before = text.slice(0, at)
  const kept = text.replace(new RegExp(forbidden, 'g'), '')
  const first = { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
  return { text: kept, removed: text.length - kept.length, first }
}

/**
 * Form feeds, vertical tabs and the line and paragraph separators of Unicode end no line in an editor. At an end of
 * a line they are spaces; inside (`Title\vSubtitle`, pasted from Word) one `\v`, which becomes `\n` in the tree.
 */
function markBreaks(text: string): string {
  if (!/[\v\f\x85\u2028\u2029]/.test(text)) return text
  return text
    .replace(/[\v\f\x85\u2028\u2029]/g, '\v')
    .replace(/^[\v \t]+|[\v \t]+$/gm, (edge) => edge.replaceAll('\v', ' '))
}
