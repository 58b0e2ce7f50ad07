// Numbers, words and marks of a text with what they mean for dates and times, in one pass over it.
import { sizeAt } from '../words/character-table.ts'
import { latinDigits } from '../words/latin-digits.ts'
import { nodeBehind } from '../words/lexicon.ts'
import { foldWord } from '../words/moment-parts.ts'
import { lexicon } from '../words/own-lexicon.ts'
import { type MomentLetter, momentLetterAt } from './moment-letter.ts'
import { type Meaning, meaningOf } from './moment-words.ts'
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
  return text.replace(wide, (one) => narrowMarks[one] ?? latinDigits(one))
}

/** Without a digit there is no date and hardly a time; asked of every line, before anything else is looked for. */
export const hasDigit = (text: string): boolean => /[0-9٠-٩۰-۹０-９]/.test(text)

let last: { text: string; tokens: MomentToken[] } = { text: '', tokens: [] }

/** Tokens of a text with Latin digits and narrow marks. Dates and times are looked for in the same line, one after the other. */
export function momentTokens(text: string): readonly MomentToken[] {
  if (last.text !== text) last = { text, tokens: momentTokensApart(text) }
  return last.tokens
}

/** The same of a short part of a line, without losing the line's. */
export function momentTokensApart(text: string): MomentToken[] {
  const tokens: MomentToken[] = []
  for (let start = 0; start < text.length; ) {
    const kind = momentLetterAt(text, start)
    const end = kind === 'mark' ? start + sizeAt(text, start) : endOfRun(text, start, kind)
    if (kind === 'unspaced') addUnspaced(text.slice(start, end), start, tokens)
    else if (kind !== 'space') tokens.push(token(text.slice(start, end), start, kind))
    start = end
  }
  return joinForms(tokens)
}

/** `1ª` and `nº` end with a sign of their own. */
function endOfRun(text: string, start: number, kind: MomentLetter): number {
  const first = text.charCodeAt(start)
  let end = start + sizeAt(text, start)
  if (first === 0xaa || first === 0xba) return end
  while (end < text.length && momentLetterAt(text, end) === kind) {
    const code = text.charCodeAt(end)
    if (code === 0xaa || code === 0xba) break
    end += sizeAt(text, end)
  }
  return end
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

/** Gives a token, just made, what its form means. */
function mean(token: MomentToken, { bits, month, weekday }: Meaning): void {
  token.bits = bits
  token.month = month
  token.weekday = weekday
}

/** `午後2時から`: the longest word we know at each place, else one letter. */
function addUnspaced(run: string, at: number, tokens: MomentToken[]): void {
  for (let i = 0; i < run.length; ) {
    const known = unspacedAt(run, i)
    const text = run.slice(i, known?.end ?? i + 1)
    const own = token(text, at + i, 'word')
    own.unspaced = true
    if (known) mean(own, known.meaning)
    tokens.push(own)
    i += text.length
  }
}

/** A form at some place, up to which it reaches, and what it means. */
interface Found {
  end: number
  meaning: Meaning
}

/** The longest form at a place of a run of letters; null when none. */
function unspacedAt(run: string, at: number): Found | null {
  const { cells, roots } = lexicon()
  let found: Found | null = null
  let node = roots.inside
  for (let i = at; i < run.length; i++) {
    node = nodeBehind(cells, node, run.charCodeAt(i))
    if (node === 0) break
    const meaning = meaningOf(cells[node] as number)
    if (meaning) found = { end: i + 1, meaning }
  }
  return found
}

/** Gives words their meanings; those of several words or marks (`a. m.`, `bis zum`) become one token. */
function joinForms(tokens: readonly MomentToken[]): MomentToken[] {
  const out: MomentToken[] = []
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as MomentToken
    out.push(first)
    const found = first.kind === 'number' || first.unspaced ? null : formAt(tokens, i)
    if (!found) continue
    for (i++; i < found.end; i++) first.text += ` ${(tokens[i] as MomentToken).text}`
    i = found.end - 1
    first.end = (tokens[i] as MomentToken).end
    first.kind = 'word'
    mean(first, found.meaning)
  }
  return out
}

const space = 0x20

/** The form of most words and marks at a token, hardly any white space between them; null when none. */
function formAt(tokens: readonly MomentToken[], at: number): Found | null {
  const { cells, roots } = lexicon()
  let found: Found | null = null
  let node = roots.moment
  for (let i = at; ; i++) {
    const { text, end } = tokens[i] as MomentToken
    for (let j = 0; j < text.length && node !== 0; j++) node = nodeBehind(cells, node, text.charCodeAt(j))
    if (node === 0) return found
    const meaning = meaningOf(cells[node] as number)
    if (meaning) found = { end: i + 1, meaning }
    const next = tokens[i + 1]
    if (!next || next.start - end > 2) return found
    node = nodeBehind(cells, node, space)
    if (node === 0) return found
  }
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
