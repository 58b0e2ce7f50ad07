import { markWordsOf } from '../words/fold-mark.ts'

/** A bracket at the end of a text; offsets into it. */
export interface EndBracket {
  /** Of the first bracket sign; for a bracket that was never opened, of the first word that counts. */
  start: number
  /** Behind the last bracket sign. */
  end: number
  content: string
  /** One `[` and one `]`. */
  square: boolean
  /** Both signs are there. */
  whole: boolean
}

const openers = '[({<［（｛【「'
const closers = '])}>］）｝】」'
const anyBracket = /[[({<［（｛【「\])}>］）｝】」]/

/** Is any bracket sign in a text? In most there is none, and they need no closer look. */
export const hasBracket = (text: string): boolean => anyBracket.test(text)

/** What may follow a mark: the colon of a lead-in, a full stop, a stray emphasis sign. */
const trailing = /[\s:.,;!?*_~·…،؛؟：。、—–-]/u
/** No mark is longer; a text of a million brackets must not be searched from each of them. */
const longest = 120

/** The last bracket before `end`, where nothing but white space and punctuation follows it; null when none. */
export function endBracket(text: string, end: number): EndBracket | null {
  let last = end
  while (last > 0 && trailing.test(text.charAt(last - 1))) last--
  return last > 0 && closers.includes(text.charAt(last - 1)) ? closed(text, last) : unclosed(text, last)
}

function closed(text: string, end: number): EndBracket {
  let contentEnd = end
  while (contentEnd > 0 && closers.includes(text.charAt(contentEnd - 1))) contentEnd--
  const lowest = Math.max(0, contentEnd - longest)
  let at = contentEnd
  while (at > lowest && !openers.includes(text.charAt(at - 1)) && !closers.includes(text.charAt(at - 1))) at--
  const contentStart = at
  while (at > 0 && openers.includes(text.charAt(at - 1))) at--
  const signs = `${text.slice(at, contentStart)}${text.slice(contentEnd, end)}`
  return {
    start: at,
    end,
    content: text.slice(contentStart, contentEnd),
    square: signs === '[]',
    whole: at < contentStart,
  }
}

function unclosed(text: string, end: number): EndBracket | null {
  const lowest = Math.max(0, end - longest)
  let at = end
  while (at > lowest && !closers.includes(text.charAt(at - 1))) {
    if (openers.includes(text.charAt(at - 1))) {
      return { start: at - 1, end, content: text.slice(at, end), square: false, whole: false }
    }
    at--
  }
  return null
}

/** The first words of a text that make `accept` true, at most eight; null when none do. */
export function acceptedBeginning(text: string, accept: (words: string) => boolean): string | null {
  for (const cut of cuts(text)) if (accept(text.slice(0, cut))) return text.slice(0, cut)
  return null
}

/** The last words of a text that make `accept` true, at most eight; null when none do. */
export function acceptedEnding(text: string, accept: (words: string) => boolean): string | null {
  const starts = [...text.matchAll(/\S+/gu)].map((match) => match.index).slice(-8)
  for (const start of starts) if (accept(text.slice(start))) return text.slice(start)
  return null
}

function cuts(text: string): number[] {
  return [...text.matchAll(/\S+/gu)].map((match) => match.index + match[0].length).slice(0, 8)
}

const plainSign = /[A-Za-z0-9]/

/** Does a text hold any letter or digit? */
export function hasWords(text: string): boolean {
  return plainSign.test(text) || markWordsOf(text).length > 0
}
