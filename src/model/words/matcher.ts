import { once } from '../remember.ts'
import { isUnspaced, letterAt, type Token, tokensOf, type Word } from './tokens.ts'

/** A form found in a text: its offsets and what it stands for. */
export interface Match<T> {
  start: number
  end: number
  value: T
}

/** Looks for many forms in one pass over a text's words. */
export interface Matcher<T> {
  /** The first at or behind an offset; of several at one place the longest. */
  next(text: string, from: number): Match<T> | null
  /** At the first word of the text. */
  atStart(text: string): Match<T> | null
  /** Up to the last word of the text. */
  atEnd(text: string): Match<T> | null
  /** Is each word a form of one word? */
  coversAll(text: string): boolean
}

interface Entry<T> {
  /** Words of the form; `*` at the end of one stands for any ending. */
  words: string[]
  value: T
}

/** The beginning of a form of one matcher. */
interface Beginning {
  number: number
  entry: Entry<unknown>
}

/** A form whose words were not looked at yet. */
interface Waiting {
  number: number
  form: string
  value: unknown
}

/** Of all matchers by the first letters of a form, until a text has a word that begins so: most forms never come. */
const waiting = new Map<string, Waiting[]>()

/** Of all matchers by first word, and by the first letters of a first word that is a stem. */
const firstWords = new Map<string, Beginning[]>()
const firstStems = new Map<string, Beginning[]>()

interface Index<T> {
  /** Counts the matchers; which of a word's `begun` is its own. */
  number: number
  /** Forms without spaces between words. Made for the first text that has such words. */
  unspaced(): UnspacedForms<T>
}

interface UnspacedForms<T> {
  /** The longest first. */
  all: Unspaced<T>[]
  byLetter: Map<string, Unspaced<T>[]>
}

interface Unspaced<T> {
  form: string
  value: T
}

const stemLetters = 3
let indexes = 0

/**
 * Forms of words and phrases, lower case; the first of a form counts. `forms` is called at the first look-up. Chinese,
 * Japanese and Korean forms are looked for inside words, all others as whole words, at apostrophes and hyphens too.
 */
export function matcher<T>(forms: () => Iterable<readonly [string, T]>): Matcher<T> {
  const index = once(() => indexOf(forms))
  return {
    next: (text, from) => nextMatch(index(), text, from),
    atStart: (text) => firstMatch(index(), text),
    atEnd: (text) => lastMatch(index(), text),
    coversAll: (text) => tokensOf(text).every((token) => isForm(index(), token)),
  }
}

function indexOf<T>(forms: () => Iterable<readonly [string, T]>): Index<T> {
  const number = indexes++
  for (const [form, value] of forms()) {
    const letters = firstLetters(form)
    if (letters !== '') add(waiting, letters, { number, form, value })
  }
  return { number, unspaced: once(() => unspacedOf(forms())) }
}

/** Of the first word of a form at most as many letters as the key of a stem has. */
function firstLetters(form: string): string {
  let start = 0
  while (start < form.length && letterAt(form, start) === 0) start++
  let end = start
  for (let size = letterAt(form, end); size > 0 && end - start < stemLetters; size = letterAt(form, end))
    end += size
  return form.slice(start, Math.min(end, start + stemLetters))
}

/** Takes the forms with these first letters apart. */
function settle(letters: string): void {
  const forms = waiting.get(letters)
  if (!forms) return
  waiting.delete(letters)
  const seen = new Set<string>()
  for (const { number, form, value } of forms) {
    const key = `${number} ${form}`
    if (seen.has(key)) continue
    seen.add(key)
    const words = form.split(/[^\p{L}\p{M}\p{N}*]+/u).filter((one) => one !== '')
    const first = words[0] as string
    const beginning = { number, entry: { words, value } }
    if (first.endsWith('*'))
      add(firstStems, first.slice(0, Math.min(stemLetters, first.length - 1)), beginning)
    else add(firstWords, first, beginning)
  }
}

function unspacedOf<T>(forms: Iterable<readonly [string, T]>): UnspacedForms<T> {
  const values = new Map<string, T>()
  for (const [form, value] of forms) if (isUnspaced(form) && !values.has(form)) values.set(form, value)
  const all = [...values].map(([form, value]) => ({ form: form.replace(/\s/gu, ''), value }))
  all.sort((a, b) => b.form.length - a.form.length)
  const byLetter = new Map<string, Unspaced<T>[]>()
  for (const one of all) add(byLetter, one.form.charAt(0), one)
  return { all, byLetter }
}

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

function nextMatch<T>(index: Index<T>, text: string, from: number): Match<T> | null {
  const tokens = tokensOf(text)
  let found: Match<T> | null = null
  for (let i = 0; i < tokens.length && !found; i++) {
    if ((tokens[i] as Token).start >= from) found = matchAt(index, tokens, i)
  }
  const inside = nextUnspaced(index, text, from)
  if (!inside) return found
  return !found || inside.start < found.start || (inside.start === found.start && inside.end > found.end)
    ? inside
    : found
}

/** Of a match at the first word, and one inside words that begins there or before, the better. */
function firstMatch<T>(index: Index<T>, text: string): Match<T> | null {
  const tokens = tokensOf(text)
  const first = tokens[0]
  if (!first) return null
  const found = matchAt(index, tokens, 0)
  const inside = nextUnspaced(index, text, 0)
  const hit =
    inside && (inside.start < first.start || (inside.start === first.start && inside.end > (found?.end ?? 0)))
      ? inside
      : found
  return hit?.start === first.start ? hit : null
}

function matchAt<T>(index: Index<T>, tokens: readonly Token[], at: number): Match<T> | null {
  const first = tokens[at] as Token
  const entries = entriesFor(index, first.word)
  if (entries.length === 0) return null
  let best: Match<T> | null = null
  for (const { words, value } of entries) {
    const last = tokens[at + words.length - 1]
    if (!last || (best && last.end <= best.end)) continue
    if (words.every((word, i) => isWord(word, (tokens[at + i] as Token).text)))
      best = { start: first.start, end: last.end, value }
  }
  return best
}

const none: readonly never[] = []

/** The forms whose first word this may be. */
function entriesFor<T>(index: Index<T>, word: Word): readonly Entry<T>[] {
  if (word.matchers !== indexes) fill(word)
  return (word.begun[index.number] ?? none) as readonly Entry<T>[]
}

/** What most words begin, made once. */
const nothing: unknown[][] = []

/** Looks a word up for all matchers at once: the same words come in every text, and most begin no form at all. */
function fill(word: Word): void {
  word.matchers = indexes
  word.begun = nothing
  for (let n = 1; n <= Math.min(stemLetters, word.text.length); n++) settle(word.text.slice(0, n))
  note(word, firstWords.get(word.text))
  for (let n = 1; n <= Math.min(stemLetters, word.text.length); n++)
    note(word, firstStems.get(word.text.slice(0, n)))
}

function note(word: Word, beginnings: readonly Beginning[] | undefined): void {
  for (const { number, entry } of beginnings ?? none) {
    if (!isWord(entry.words[0] as string, word.text)) continue
    if (word.begun === nothing) word.begun = []
    const entries = word.begun[number]
    if (entries) entries.push(entry)
    else word.begun[number] = [entry]
  }
}

const isWord = (word: string, text: string) =>
  word.endsWith('*') ? text.startsWith(word.slice(0, -1)) : word === text

function nextUnspaced<T>(index: Index<T>, text: string, from: number): Match<T> | null {
  if (!isUnspaced(text)) return null
  const { byLetter } = index.unspaced()
  if (byLetter.size === 0) return null
  for (let start = from; start < text.length; start++) {
    // The longest first.
    for (const { form, value } of byLetter.get(text.charAt(start)) ?? none)
      if (text.startsWith(form, start)) return { start, end: start + form.length, value }
  }
  return null
}

function lastMatch<T>(index: Index<T>, text: string): Match<T> | null {
  const tokens = tokensOf(text)
  const end = tokens.at(-1)?.end
  for (let i = Math.max(0, tokens.length - 6); i < tokens.length; i++) {
    const hit = matchAt(index, tokens, i)
    if (hit && hit.end === end) return hit
  }
  if (!isUnspaced(text)) return null
  const trimmed = text.trimEnd()
  const closing = index.unspaced().all.find(({ form }) => trimmed.endsWith(form))
  if (!closing) return null
  const stop = trimmed.length
  return { start: stop - closing.form.length, end: stop, value: closing.value }
}

function isForm<T>(index: Index<T>, { text, word }: Token): boolean {
  if (entriesFor(index, word).some(({ words }) => words.length === 1)) return true
  return isUnspaced(text) && index.unspaced().all.some(({ form }) => form === text)
}
