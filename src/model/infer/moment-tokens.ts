// Numbers, words and marks of a text with what they mean for dates and times, in one pass over it.
import { type Form, foldWord, type Meaning, momentWords, unspacedLetters } from './moment-words.ts'
import type { Span } from './unit.ts'

export interface MomentToken extends Span, Meaning {
  /** Folded; of a form of several words all of it. */
  text: string
  kind: 'number' | 'word' | 'mark'
  /** Of a number, else -1. */
  value: number
  /** Chinese, Japanese or Korean: stands beside a number without a space. */
  unspaced: boolean
}

const wide = /[٠-٩۰-۹０-９：．／～－（），]/g
const narrowMarks: Readonly<Record<string, string>> = {
  '：': ':',
  '．': '.',
  '／': '/',
  '～': '~',
  '－': '-',
  '（': '(',
  '）': ')',
  '，': ',',
}

/** Arabic-Indic, Persian and full-width digits become 0 to 9, full-width marks narrow ones; offsets stay. */
export function toLatinDigits(text: string): string {
  return text.replace(wide, (one) => narrowMarks[one] ?? String(one.charCodeAt(0) & 15))
}

/** Without a digit there is no date and hardly a time; asked of every line, before anything else is looked for. */
export const hasDigit = (text: string): boolean => /[0-9٠-٩۰-۹０-９]/.test(text)

const piece = new RegExp(
  `(\\d+)|([${unspacedLetters}]+)|([A-Za-z]+(?![\\p{L}\\p{M}])|[ºª]|(?:(?![${unspacedLetters}ºª])[\\p{L}\\p{M}])+)|[^\\s]`,
  'gu',
)

let last: { text: string; tokens: MomentToken[] } = { text: '', tokens: [] }

/** Tokens of a text with Latin digits and narrow marks. Dates and times are looked for in the same line, one after the other. */
export function momentTokens(text: string): readonly MomentToken[] {
  if (last.text !== text) last = { text, tokens: momentTokensApart(text) }
  return last.tokens
}

/** The same of a short part of a line, without losing the line's. */
export function momentTokensApart(text: string): MomentToken[] {
  const tokens: MomentToken[] = []
  for (const match of text.matchAll(piece)) {
    const [raw, digits, unspaced, word] = match
    if (unspaced !== undefined) addUnspaced(unspaced, match.index, tokens)
    else tokens.push(token(raw, match.index, digits ? 'number' : word ? 'word' : 'mark'))
  }
  return joinForms(tokens)
}

function token(raw: string, start: number, kind: MomentToken['kind']): MomentToken {
  return {
    text: raw === '’' ? "'" : kind === 'word' ? foldWord(raw) : raw,
    start,
    end: start + raw.length,
    kind,
    value: kind === 'number' && raw.length <= 4 ? Number(raw) : -1,
    unspaced: false,
    bits: 0,
    month: 0,
    weekday: 0,
  }
}

/** `午後2時から`: the longest word we know at each place, else one letter. */
function addUnspaced(run: string, at: number, tokens: MomentToken[]): void {
  const { unspaced } = momentWords()
  for (let i = 0; i < run.length; ) {
    const known = unspaced.get(run.charAt(i))?.find((form) => run.startsWith(form.text, i))
    const text = known?.text ?? run.charAt(i)
    const own = { ...token(text, at + i, 'word'), unspaced: true }
    tokens.push(known ? { ...own, ...known.meaning } : own)
    i += text.length
  }
}

/** Gives words their meanings; those of several words or marks (`a. m.`, `bis zum`) become one token. */
function joinForms(tokens: readonly MomentToken[]): MomentToken[] {
  const { spaced } = momentWords()
  const out: MomentToken[] = []
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as MomentToken
    const form = first.unspaced ? undefined : spaced.get(first.text)?.find((one) => isAt(one, tokens, i))
    if (!form) {
      out.push(first)
      continue
    }
    const { parts, bits, month, weekday } = form
    i += parts.length - 1
    const { end } = tokens[i] as MomentToken
    out.push({ ...first, text: parts.join(' '), end, kind: 'word', bits, month, weekday })
  }
  return out
}

function isAt({ parts }: Form, tokens: readonly MomentToken[], at: number): boolean {
  for (let i = 1; i < parts.length; i++) {
    const here = tokens[at + i]
    if (!here || here.text !== parts[i] || here.start - (tokens[at + i - 1] as MomentToken).end > 2)
      return false
  }
  return true
}

/** Has a token one of these meanings? */
export const is = (token: MomentToken | undefined, bits: number): boolean =>
  token !== undefined && (token.bits & bits) !== 0

/** White space between a token and the one before it; a large number where there is none. */
export function gapBefore(tokens: readonly MomentToken[], at: number): number {
  const [before, own] = [tokens[at - 1], tokens[at]]
  return before && own ? own.start - before.end : Number.POSITIVE_INFINITY
}

/** Do they touch? */
export const touches = (tokens: readonly MomentToken[], at: number): boolean => gapBefore(tokens, at) === 0
