import type { PersonRole } from '../brief.ts'
import { remember } from '../remember.ts'
import { isToBeConfirmed, roleOf } from '../words/index.ts'
import { phrases } from '../words/phrases.ts'
import { isUnspaced } from '../words/tokens.ts'
import { fromTitle } from './name-runs.ts'
import { suffixLength } from './name-suffix.ts'
import {
  isAsianName,
  isHandle,
  isName,
  isOffice,
  looksPersonal,
  organisations,
  positions,
  postLength,
  titleLength,
  titlesBehind,
} from './names.ts'
import type { Span } from './unit.ts'

const isA = phrases('isA')

/** A name and what is said of it; offsets count in the text given. */
export interface NameParts {
  name: Span
  detail: Span | null
  /** A role that stands in brackets or behind the name (`Anna Berg (moderator)`). */
  role: PersonRole | null
}

/** Of a longer entry the rest is about the person. */
const longestEntry = 400

/** What ends a name: a comma, a bracket, a dash with spaces, a colon, a stroke. */
const nameEnd = /\s*(?:[,،，、;(（[|\n]|[:：](?=\s|$)|(?<=\p{Ll}{5})[.。](?=\s+\p{Lu})|\s[–—-]+\s)/u

/**
 * `Name, position`, `Name (Org)`, `Name – Org`, `Name: role`, `Name Position, Org`, `Post Name`; null when it does not
 * begin with a name: a sentence, small letters, `to be confirmed`.
 */
export function readName(text: string, from = 0): NameParts | null {
  return from === 0 ? readWhole(text) : readFrom(text, from)
}

/** One recogniser after the other asks of a line. */
const readWhole = remember((text) => readFrom(text, 0))

function readFrom(text: string, from: number): NameParts | null {
  const rest = text.slice(from)
  const start = from + rest.length - rest.trimStart().length
  const words = rest.trim().slice(0, longestEntry)
  if (words === '') return null
  if (isUnspaced(words)) return isToBeConfirmed(words) ? null : asianName(words, start)
  const cut = nameEnd.exec(words)
  const head = words.slice(0, cut ? cut.index : words.replace(/[.\s]+$/u, '').length)
  const handle = isHandle(head)
  if (!(handle || isName(head)) || isToBeConfirmed(words)) return null
  if (handle) return withDetail(words, start, head.length)
  // `The captain is cross. A colleague …` is prose.
  if (cut && /^\s*[.。]/u.test(cut[0]) && !looksPersonal(head)) return null
  if (isA.isIn(head) && !looksPersonal(head)) return null
  const named = fromTitle(head)
  if (named !== head && looksPersonal(named) && !looksPersonal(head))
    return behindPost(words, start, head.length - named.length, withSuffix(words, head.length))
  const post = postLength(head)
  if (post > 0) return behindPost(words, start, post, withSuffix(words, head.length))
  return withDetail(words, start, withSuffix(words, ownLength(head)))
}

const withSuffix = (words: string, length: number) => length + suffixLength(words, length)

/** `Wolf Muth Country Director` is a name of two words with a position behind it; an office is whole. */
function ownLength(head: string): number {
  if (looksPersonal(head) || isOffice(head)) return head.length
  const lead = titleLength(head)
  const rest = head.slice(lead)
  const hit = firstOf(positions.first(rest), organisations.first(rest))
  if (!hit) return head.length
  // `Harbour Safety Club` is no person named Harbour Safety.
  if (
    organisations.isIn(rest) &&
    rest.slice(0, hit.start).trim().split(/\s+/u).length < 3 &&
    !positions.isIn(rest)
  )
    return head.length
  const match = /^\S+(?:\s+\p{Ll}{1,4}){0,2}\s+\S+/u.exec(rest)
  const own = match?.[0] ?? ''
  // `Ida Holm is the director` is a sentence.
  const goesOn = /^\s+[\p{Lu}\p{Lo}]/u.test(rest.slice(own.length))
  return own !== '' && goesOn && own.length < hit.start && looksPersonal(own)
    ? lead + own.length
    : head.length
}

/** `Mayor Ida Holm`: the post is said of her, unless more is. */
function behindPost(words: string, start: number, post: number, length: number): NameParts {
  const parts = withDetail(words, start, length)
  const detail = parts.detail ?? { start, end: start + words.slice(0, post).trimEnd().length }
  return { ...parts, name: { start: start + post, end: start + length }, detail }
}

function firstOf(a: Span | null, b: Span | null): Span | null {
  if (!a || !b) return a ?? b
  return a.start <= b.start ? a : b
}

function withDetail(words: string, start: number, length: number): NameParts {
  const after = words.slice(length)
  const skip = /^[\s,،，、;:：.|–—\n-]*/u.exec(after)?.[0].length ?? 0
  const detail = detailSpan(start + length + skip, after.slice(skip))
  const swapped = detail && officeFirst(words, start, length, detail)
  if (swapped) return swapped
  const written = detail && words.slice(detail.start - start, detail.end - start)
  return { name: { start, end: start + length }, detail, role: written ? roleIn(written) : null }
}

/** `Chair of the league, Ida Holm`: the office is said of her. */
function officeFirst(words: string, start: number, length: number, detail: Span): NameParts | null {
  const office = words.slice(0, length)
  const name = words.slice(detail.start - start, detail.end - start).replace(/\s*[,;(（].*$/u, '')
  // `Principal Secretary, Tamil Nadu` is an office of a place: only an office of something is followed by its holder.
  if (!/\s\p{Ll}/u.test(office)) return null
  if (!isOffice(office) || !looksPersonal(name) || looksPersonal(office)) return null
  return {
    name: { start: detail.start, end: detail.start + name.length },
    detail: { start, end: start + length },
    role: null,
  }
}

function detailSpan(start: number, text: string): Span | null {
  const inner = /^[([（]([^()[\]（）]*)[)\]）]\.?$/u.exec(text.trim())
  if (inner?.[1] !== undefined)
    return isLength(inner[1]) || isToBeConfirmed(inner[1])
      ? null
      : { start: start + 1, end: start + 1 + inner[1].length }
  const words = text.replace(/[\s,;]+$/u, '')
  return isLength(words) || !/[\p{L}\p{N}]/u.test(words) ? null : { start, end: start + words.length }
}

/** `(10 min)` says nothing of the person. */
const isLength = (text: string) => text.trim() === '' || /^[\s(]*\d{1,3}\s?\p{L}{1,8}[\s.)]*$/u.test(text)

/** Only when it is all that is said: in `Anna Berg, Chair, River league` the chair is a position. */
const roleIn = (detail: string): PersonRole | null => roleOf(detail)

/**
 * `김준 연세대 교수`, `王小明教授（北京大学）`, `山田 太郎氏`: the name is the first stretch that can be one, with what it
 * is called behind it; an organisation may stand before it (`SBS 안영인 부장`).
 */
function asianName(words: string, start: number): NameParts | null {
  const cut = nameEnd.exec(words)
  const head = words.slice(0, cut ? cut.index : words.length)
  const title = titlesBehind.first(head)
  const before = title ? head.slice(0, title.start).trimEnd() : head
  if (title && isAsianName(before)) {
    // `氏` is written to the name, `박사` behind a space.
    return withDetail(words, start, title.start === before.length ? title.end : before.length)
  }
  if (isAsianName(before)) return withDetail(words, start, before.length)
  let at = 0
  for (const word of head.split(/\s+/u).slice(0, 3)) {
    const own = head.indexOf(word, at)
    at = own + word.length
    if (isAsianName(word)) return around(words, start, { start: own, end: at })
    if (isUnspaced(word)) break
  }
  return isUnspaced(head) ? null : isName(head) ? withDetail(words, start, ownLength(head)) : null
}

/** What stands before and behind the name is said of it. */
function around(words: string, start: number, name: Span): NameParts {
  const parts = withDetail(words, start, name.end)
  const shifted = { ...parts, name: { start: start + name.start, end: start + name.end } }
  return name.start === 0
    ? shifted
    : { ...shifted, detail: shifted.detail ?? { start, end: start + name.start } }
}
