/** What may happen before a character: nothing, a line end, or a line end with a hyphen (soft hyphen). */
export const noBreak = 0
export const mayBreak = 1
export const mayHyphenate = 2

const letter = /\p{L}/u
const word = /[\p{L}\p{N}]/u
const joint = /[-/.\u00ad\u200b\u2010\u2013\u2014]/u
const url = /^\S{0,40}?(:\/\/|www\.)/u

/**
 * Where a line may end inside words, by offset: after hyphens and dashes between letters, after slashes between
 * words, after the joints of web addresses, at soft hyphens and zero-width spaces. Spaces are left to the caller.
 * Figures are never parted: `12:00-13:30`, `COVID-19` and `19/05/2021` stay whole.
 */
export function findBreaks(text: string): Uint8Array {
  const breaks = new Uint8Array(text.length + 1)
  for (const token of text.matchAll(/[^ \n]+/gu)) {
    // Most words have nothing to part at.
    if (!joint.test(token[0])) continue
    const isUrl = url.test(token[0].slice(0, 60))
    const end = token.index + token[0].length
    for (let i = token.index + 1; i < end; i++) {
      breaks[i] = isUrl ? breakInUrl(text, i) : breakInWord(text, i, token.index, end)
    }
  }
  return breaks
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
