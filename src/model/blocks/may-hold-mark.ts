import { readBracket } from './audience-mark.ts'

/** Does a text that could not be parsed hold anything like an audience mark, or the key of one? */
export function mayHoldMark(text: string): boolean {
  if (/\bfor\s*:/u.test(text)) return true
  for (const match of text.matchAll(/\[([^[\]\n]{1,120})/gu)) {
    const { kind } = readBracket(match[1] ?? '')
    if (kind === 'mark' || kind === 'near') return true
  }
  return false
}
