import { foldWord } from '../words/moment-parts.ts'
import type { Meaning } from './moment-words.ts'
import type { Span } from './unit.ts'

/** A number, a word or a mark of a text, with what it means for dates and times. */
export class MomentToken implements Span, Meaning {
  readonly start: number
  end: number
  kind: 'number' | 'word' | 'mark'
  /** Of a number, else -1. */
  readonly value: number
  /** Chinese, Japanese or Korean: stands beside a number without a space. */
  readonly unspaced: boolean
  bits = 0
  month = 0
  weekday = 0
  readonly #source: string
  #text: string | null = null

  constructor(source: string, start: number, end: number, kind: MomentToken['kind'], unspaced = false) {
    this.#source = source
    this.start = start
    this.end = end
    this.kind = kind
    this.value = kind === 'number' && end - start <= 4 ? Number(source.slice(start, end)) : -1
    this.unspaced = unspaced
  }

  /** Folded; of a form of several words all of it. Nobody asks for most words of a sentence. */
  get text(): string {
    this.#text ??= this.#fold()
    return this.#text
  }

  #fold(): string {
    const raw = this.#source.slice(this.start, this.end)
    if (this.kind === 'word') return foldWord(raw)
    return raw === '’' ? "'" : raw
  }

  /** Gives a token, just made, what its form means. */
  mean({ bits, month, weekday }: Meaning): void {
    this.bits = bits
    this.month = month
    this.weekday = weekday
  }

  /** Takes the token behind it in: together they are a form, or the beginning of one. */
  join({ text, end }: MomentToken): void {
    this.#text = `${this.text} ${text}`
    this.end = end
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
