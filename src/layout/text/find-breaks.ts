import type { BreakRules } from './break-rules.ts'
import { runsTogether } from './script-traits.ts'

/** What may happen before a character: nothing, a line end, or a line end with a hyphen. */
export const noBreak = 0
export const mayBreak = 1
export const mayHyphenate = 2
/** A space at which no line may end. */
export const holds = 3

const letter = /\p{L}/u
const word = /[\p{L}\p{N}]/u
const joint = /[-/.\u00ad\u200b\u2010\u2013\u2014]/u
const url = /^\S{0,40}?(:\/\/|www\.)/u

/** What a text has that needs a closer look: joints, and signs that stand alone between spaces. */
const special = /[-/\u00ad\u200b\u2010\u2013\u2014]|www\.|[ \n][!?;:%‰»›)\]}]|(?:^|[ \n])[«‹([{¿¡][ \n]/u

/** Signs that stay with the word before them even across a space (UAX #14, LB13), as French writes them. */
const closing = /^[!?;:%‰»›)\]}][!?;:%‰»›)\]}.,…]*(?: |\n|$)/u
/** Signs that stay with the word behind them (LB14). */
const opening = /(?:^|[ \n])[«‹([{¿¡]+$/u

/**
 * Where a line may end, by offset: after hyphens and dashes between letters, after slashes between words, after the
 * joints of web addresses, at soft hyphens and zero-width spaces; by `rules` in scripts without spaces. Figures are never
 * parted: `12:00-13:30`, `COVID-19` and `19/05/2021` stay whole. At a space a line may end, but for those that `holds`.
 * Null where there is nothing but words and spaces, as mostly.
 */
export function findBreaks(text: string, rules: BreakRules | null): Uint8Array | null {
  if (!special.test(text) && (rules === null || !runsTogether.test(text))) return null
  const breaks = new Uint8Array(text.length + 1)
  for (const token of text.matchAll(/[^ \n]+/gu)) {
    const start = token.index
    const end = start + token[0].length
    if (rules !== null && runsTogether.test(token[0])) {
      for (const at of rules.of(token[0])) breaks[start + at] = mayBreak
    } else if (joint.test(token[0])) {
      // Most words have nothing to part at.
      const isUrl = url.test(token[0].slice(0, 60))
      for (let i = start + 1; i < end; i++)
        breaks[i] = isUrl ? breakInUrl(text, i) : breakInWord(text, i, start, end)
    }
    if (end - start <= 3) holdSpaces(text, start, end, breaks)
  }
  return breaks
}

function holdSpaces(text: string, start: number, end: number, breaks: Uint8Array): void {
  if (text[start - 1] === ' ' && closing.test(text.slice(start, end + 1))) breaks[start - 1] = holds
  if (text[end] === ' ' && opening.test(text.slice(Math.max(0, start - 1), end))) breaks[end] = holds
}

function breakInWord(text: string, i: number, start: number, end: number): number {
  const before = text[i - 1] as string
  const after = text[i] as string
  if (before === '\u00ad') return mayHyphenate
  if (before === '\u200b') return mayBreak
  if (before === '-' || before === '\u2010' || before === '\u2013') {
    return i - 2 >= start && word.test(text[i - 2] as string) && letter.test(after) ? mayBreak : noBreak
  }
  if (before === '\u2014') return word.test(after) ? mayBreak : noBreak
  if (before === '/') {
    return i - 4 >= start && i + 3 <= end && allLetters(text, i - 4, i - 1) && allLetters(text, i, i + 3)
      ? mayBreak
      : noBreak
  }
  return noBreak
}

function allLetters(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!letter.test(text[i] as string)) return false
  return true
}

function breakInUrl(text: string, i: number): number {
  const before = text[i - 1] as string
  const after = text[i] as string
  if ('?&#'.includes(after)) return mayBreak
  if (before === '/') return after === '/' ? noBreak : mayBreak
  if (before === '\u200b') return mayBreak
  return '-_.=%,;'.includes(before) && word.test(after) ? mayBreak : noBreak
}
