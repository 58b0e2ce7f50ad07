import { isUnspaced, type Token, tokensOf } from './tokens.ts'

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

interface Index<T> {
  /** By first word, and by the first letters of a first word that is a stem. */
  byWord: Map<string, Entry<T>[]>
  byStem: Map<string, Entry<T>[]>
  /** Forms without spaces between words, the longest first. */
  unspaced: { form: string; value: T }[]
}

const stemLetters = 3

/**
 * Forms of words and phrases, lower case; the first of a form counts. `forms` is called at the first look-up. Chinese,
 * Japanese and Korean forms are looked for inside words, all others as whole words, at apostrophes and hyphens too.
 */
export function matcher<T>(forms: () => Iterable<readonly [string, T]>): Matcher<T> {
  let made: Index<T> | undefined
  const index = () => {
    made ??= indexOf(forms())
    return made
  }
  return {
    next: (text, from) => nextMatch(index(), text, from),
    atStart: (text) => {
      const [first] = tokensOf(text)
      const hit = first ? nextMatch(index(), text, 0) : null
      return hit && hit.start === first?.start ? hit : null
    },
    atEnd: (text) => lastMatch(index(), text),
    coversAll: (text) => tokensOf(text).every((token) => isForm(index(), token)),
  }
}

function indexOf<T>(forms: Iterable<readonly [string, T]>): Index<T> {
  const index: Index<T> = { byWord: new Map(), byStem: new Map(), unspaced: [] }
  const seen = new Set<string>()
  for (const [form, value] of forms) {
    if (seen.has(form)) continue
    seen.add(form)
    if (isUnspaced(form)) index.unspaced.push({ form: form.replace(/\s/gu, ''), value })
    const words = form.split(/[^\p{L}\p{M}\p{N}*]+/u).filter((one) => one !== '')
    const [first] = words
    if (first === undefined) continue
    const stem = first.endsWith('*')
    const key = stem ? first.slice(0, Math.min(stemLetters, first.length - 1)) : first
    const map = stem ? index.byStem : index.byWord
    const entries = map.get(key)
    if (entries) entries.push({ words, value })
    else map.set(key, [{ words, value }])
  }
  index.unspaced.sort((a, b) => b.form.length - a.form.length)
  return index
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

function matchAt<T>({ byWord, byStem }: Index<T>, tokens: readonly Token[], at: number): Match<T> | null {
  const first = tokens[at] as Token
  let best: Match<T> | null = null
  const look = (entries: readonly Entry<T>[] | undefined) => {
    for (const { words, value } of entries ?? []) {
      const last = tokens[at + words.length - 1]
      if (!last || (best && last.end <= best.end)) continue
      if (words.every((word, i) => isWord(word, (tokens[at + i] as Token).text)))
        best = { start: first.start, end: last.end, value }
    }
  }
  look(byWord.get(first.text))
  for (let n = 1; n <= stemLetters; n++) if (byStem.size > 0) look(byStem.get(first.text.slice(0, n)))
  return best
}

const isWord = (word: string, text: string) =>
  word.endsWith('*') ? text.startsWith(word.slice(0, -1)) : word === text

function nextUnspaced<T>({ unspaced }: Index<T>, text: string, from: number): Match<T> | null {
  if (unspaced.length === 0 || !isUnspaced(text)) return null
  let best: Match<T> | null = null
  for (const { form, value } of unspaced) {
    const start = text.indexOf(form, from)
    // The list has the longest first, so that only an earlier place is better.
    if (start >= 0 && (!best || start < best.start)) best = { start, end: start + form.length, value }
  }
  return best
}

function lastMatch<T>(index: Index<T>, text: string): Match<T> | null {
  const tokens = tokensOf(text)
  const end = tokens.at(-1)?.end
  for (let i = Math.max(0, tokens.length - 6); i < tokens.length; i++) {
    const hit = matchAt(index, tokens, i)
    if (hit && hit.end === end) return hit
  }
  const closing = index.unspaced.find(({ form }) => text.trimEnd().endsWith(form))
  if (!closing) return null
  const stop = text.trimEnd().length
  return { start: stop - closing.form.length, end: stop, value: closing.value }
}

function isForm<T>({ byWord, byStem, unspaced }: Index<T>, { text }: Token): boolean {
  const alone = (entries: readonly Entry<T>[] | undefined) =>
    entries?.some(({ words }) => words.length === 1 && isWord(words[0] as string, text)) ?? false
  if (alone(byWord.get(text)) || alone(byStem.get(text.slice(0, stemLetters)))) return true
  return isUnspaced(text) && unspaced.some(({ form }) => form === text)
}
