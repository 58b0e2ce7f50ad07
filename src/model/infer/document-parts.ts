import { phrases } from '../words/phrases.ts'
import { findContacts } from './contact-in.ts'
import { without } from './explain-line.ts'
import { findSymbols } from './find-symbols.ts'
import type { Span } from './unit.ts'

/** What an entry says of one document; offsets count in the text given. */
export interface DocumentParts {
  symbol: Span | null
  /** Of what is neither symbol, status nor address; the whole entry where nothing is left. */
  title: Span
  status: Span | null
  url: Span | null
}

const statuses = phrases('statuses')
const small = phrases('statuses', 'conjunctions', 'dateLinks')
/** `working paper no. 4`, behind a comma or in brackets. */
const numbered =
  /(?<=[,;(（–—-]\s{0,2})(?:\p{L}{2,20}\s){0,3}(?:no\.|n°|nº|№|nr\.)\s?\d{1,5}(?:\/\d{1,4})?(?=\s*(?:[,;)）\]–—[(]|$))/iu

/** `A/HRC/52/3 – Report on rivers (draft)` in its parts. */
export function readDocument(text: string, from: number, to: number): DocumentParts {
  const part = text.slice(from, to)
  const shift = (span: Span | null) => span && { start: span.start + from, end: span.end + from }
  const url = findContacts(part, false).find(({ kind }) => kind === 'url') ?? null
  const symbol = symbolOf(part, url)
  const status = statusOf(part)
  const spans = [symbol, status, url].filter((span) => span !== null)
  const title = titleOf(part, spans) ?? symbol ?? { start: 0, end: part.length }
  return {
    symbol: shift(symbol),
    status: shift(status),
    url: url && shift({ start: url.start, end: url.end }),
    title: shift(title) as Span,
  }
}

function symbolOf(text: string, url: Span | null): Span | null {
  const free = url ? text.slice(0, url.start) + ' '.repeat(url.end - url.start) + text.slice(url.end) : text
  const [symbol] = findSymbols(free)
  if (symbol) return symbol
  const match = numbered.exec(free)
  return match ? { start: match.index, end: match.index + match[0].length } : null
}

/** In brackets, or behind the last comma or dash. */
function statusOf(text: string): Span | null {
  for (const match of text.matchAll(/[([（]([^()[\]（）]{2,60})[)\]）]/gu)) {
    const inner = match[1] as string
    const hit = statuses.first(inner)
    if (hit && small.areAll(without(inner, statuses.all(inner)))) {
      return { start: match.index + 1, end: match.index + 1 + inner.length }
    }
  }
  const tail = /(?:[,;،]|\s[–—-])\s{0,3}([^,;،–—]{2,60})$/u.exec(text)
  const words = tail?.[1]
  if (!words || !statuses.isIn(words) || /[\p{L}\p{N}]/u.test(without(words, statuses.all(words))))
    return null
  const end = text.trimEnd().length
  return { start: text.length - words.length, end: Math.max(end, text.length - words.length) }
}

/** From the first to the last word that no other part holds, without the marks between them. */
function titleOf(text: string, spans: readonly Span[]): Span | null {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let best: Span | null = null
  let at = 0
  for (const { start, end } of [...sorted, { start: text.length, end: text.length }]) {
    const own = bare(text, at, start)
    if (own && (!best || own.end - own.start > best.end - best.start)) best = own
    at = Math.max(at, end)
  }
  return best
}

const edge = '\\s,،;:：–—|[\\]()（）*_.-'

function bare(text: string, from: number, to: number): Span | null {
  const part = text.slice(from, to)
  if (!/[\p{L}\p{N}]/u.test(part)) return null
  const lead = new RegExp(`^[${edge}]*`, 'u').exec(part)?.[0].length ?? 0
  let end = part.length
  while (end > lead && /[\s,،;:：–—|[(（*_-]/u.test(part.charAt(end - 1))) end--
  const open = part.slice(lead, end)
  // `Rules of the harbour (2021` ends where its bracket does.
  if (/[)）\]]$/u.test(open) && !/[(（[]/u.test(open)) end--
  return end > lead ? { start: from + lead, end: from + end } : null
}
