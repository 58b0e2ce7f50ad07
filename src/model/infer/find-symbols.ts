import { findDates } from './find-dates.ts'
import type { Span } from './unit.ts'

// Each repeat is bounded, so that a long line costs no more than its length.
const group = '[A-Z][A-Z0-9]{0,11}(?:-[A-Z0-9]{1,8}){0,3}'
const slashed = `${group}(?:\\.\\d{1,4})?(?:/[A-Z0-9(][\\p{L}\\p{N}.()-]{0,19}){1,8}`
const withYear =
  '[A-Z]{2,8}\\s?\\((?:19|20)\\d{2}\\)\\s?\\d{1,5}(?:\\s(?:final|(?:rev|add|corr)\\.?\\s?\\d{1,2}))?'
const dotted = '[A-Z]{1,5}\\.\\d{1,4}(?:/(?:Rev|Add|Corr|Amend)\\.\\d{1,3}){0,3}'
const dashed = '[A-Z]{2,6}(?:-[A-Z0-9]{1,8}){2,5}'
/** `ECE/TRANS/2021/4/Rev.1`, `COM(2021) 345 final`, `CRP.2`, `WG-3-2021`. */
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}/.:@_#-])(?:${withYear}|${slashed}|${dotted}|${dashed})(?![\\p{L}\\p{N}@+/_-])`,
  'gu',
)

/** `Q1/2021`, `H2/2020`: parts of a year; `V.1`: a number of a heading. */
const noSymbol = /^(?:[QHTS][1-4]\/(?:\d{2}){1,2}|[IVX]{1,5}\.\d{1,2}|[A-Z]\d\/[A-Z]\d)$/u

/** Symbols of documents in a text, in order; no dates, addresses, ratios, or words with a stroke between them. */
export function findSymbols(text: string): Span[] {
  if (!/\d/.test(text)) return []
  const found: Span[] = []
  for (const match of text.matchAll(pattern)) {
    const written = match[0].replace(/[.,;)(-]+$/u, (tail) => (closes(match[0]) ? tail : ''))
    if (!/\d/.test(written) || noSymbol.test(written)) continue
    if (findDates(written).some((date) => date.start === 0)) continue
    found.push({ start: match.index, end: match.index + written.length })
  }
  return found
}

/** A closing bracket that was opened in the symbol is its own: `A/77/L.1(Part I)`. */
const closes = (symbol: string) => /\([^()]*\)$/u.test(symbol)

/** Is a text one symbol and nothing else? */
export function isSymbol(text: string): boolean {
  const [only] = findSymbols(text)
  return only !== undefined && only.start === 0 && only.end === text.length
}
