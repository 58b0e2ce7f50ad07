import type { Person, PersonRole } from '../brief.ts'
import { columnOf, isToBeConfirmed, roleOf } from '../words/index.ts'
import { phrases } from '../words/phrases.ts'
import type { Span } from './unit.ts'

/** A name and what is said of it; offsets count in the text given. */
export interface NameParts {
  name: Span
  detail: Span | null
  /** A role that stands in brackets or behind the name (`Anna Berg (moderator)`). */
  role: PersonRole | null
}

const longestName = 90

/**
 * `Name, position`, `Name (Org)`, `Name – Org`, `Name: role`; null when it does not begin with a name: a sentence,
 * small letters, `to be confirmed`.
 */
export function readName(text: string, from = 0): NameParts | null {
  const rest = text.slice(from)
  const lead = rest.length - rest.trimStart().length
  const words = rest.trim()
  if (words === '' || words.length > 400 || isToBeConfirmed(words)) return null
  const cut = /\s*(?:[,،;([|\n]|:(?=\s)|\s[–—-]\s)/u.exec(words)
  const length = cut ? cut.index : words.replace(/[.\s]+$/u, '').length
  const name = words.slice(0, length)
  if (!isName(name)) return null
  const start = from + lead
  const after = cut ? words.slice(cut.index) : ''
  const skip = /^[\s,،;:|–—\n-]*/u.exec(after)?.[0].length ?? 0
  const detail = detailSpan(start + length + skip, after.slice(skip))
  const role = detail ? roleIn(text.slice(detail.start, detail.end)) : null
  return { name: { start, end: start + length }, detail, role }
}

function detailSpan(start: number, text: string): Span | null {
  const inner = /^[([]([^()[\]]*)[)\]]\.?$/u.exec(text.trim())
  if (inner?.[1] !== undefined)
    return inner[1].trim() === '' ? null : { start: start + 1, end: start + 1 + inner[1].length }
  const words = text.trimEnd()
  return words === '' || !/[\p{L}\p{N}]/u.test(words) ? null : { start, end: start + words.length }
}

/** Only when it is all that is said: in `Anna Berg, Chair, River league` the chair is a position. */
const roleIn = (detail: string): PersonRole | null => roleOf(detail)

/** Starts with a capital or a letter that has none; few words; no sentence; not itself a role or a column's head. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > longestName || /[?!؟:]/u.test(text)) return false
  if (!/^[<"“«]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(text) || isToBeConfirmed(text)) return false
  return text.split(/\s+/u).length <= 10 && roleOf(text) === null && columnOf(text) === null
}

/** Small words inside names, in any language that uses Latin or Cyrillic letters. */
const particles = new Set(
  'de del della di da das do dos du la le las los van von der den zu y e i bin bint ibn al el und et and'.split(
    ' ',
  ),
)

/** Two to seven words that begin with a capital, particles aside: a person rather than a topic. */
export function looksPersonal(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word))
  if (words.length < 2 || words.length > 7) return false
  return words.every(
    (word) => particles.has(word) || /^[<("“]?(?:[\p{Lu}\p{Lt}\p{Lo}]|(?:al|el|d|l)[-'’]\p{Lu})/u.test(word),
  )
}

const organisations = phrases((words) => words.organisations)

export function kindOf(name: string): Person['kind'] {
  if (organisations.isIn(name)) return 'organisation'
  return /^(?:the|le|la|el|der|die|das|o|a)\s|^l['’]/iu.test(name) ? 'office' : 'person'
}
