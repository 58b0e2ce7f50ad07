import { phrases } from '../words/phrases.ts'
import { isUnspaced } from '../words/tokens.ts'
import { hasLegalForm, suffixLength } from './name-suffix.ts'
import { isAsianName, isHandle, looksPersonal, organisations } from './names.ts'
import type { Span } from './unit.ts'

/**
 * The entries of a text with several people: `Anna Berg, Carl Holm and Ida Lind – River league`, `A. Berg (Lund);
 * C. Holm (Oslo)`. One entry where it is one person with what is said of them (`Anna Berg, Director, Lund`).
 */
export function splitNames(text: string, from: number, expected: Expected): Span[] {
  const semicolons = /[;；؛]/.test(text) ? cutAt(text, from, /[;；؛]/gu) : []
  if (semicolons.length > 1) return semicolons.flatMap((span) => splitSpan(text, span, expected))
  return splitSpan(text, { start: from, end: text.length }, expected)
}

/** One name unless much speaks for more; several people; several people or organisations. */
export type Expected = 'one' | 'several' | 'organisations'

function splitSpan(text: string, span: Span, expected: Expected): Span[] {
  const part = text.slice(span.start, span.end)
  const each = eachWithDash(part, span)
  if (each) return each
  // Behind a dash stands what is said of all of them.
  const shared = /\s[–—-]+\s/u.exec(part)
  const parts = commaParts(shared ? part.slice(0, shared.index) : part)
  const last = parts.at(-1)
  if (parts.length < 2 || !last) return [span]
  const names = parts.map(({ start, end }) => part.slice(start, end).trim())
  const organised = expected === 'organisations'
  const isList =
    names.every((name) => isOneName(name) || (organised && isOrganisation(name))) ||
    (organised && isListOfOrganisations(part, names))
  if (!isList) return [span]
  const bracketed = names.every((name) => /[)）]\s*[.]?$/u.test(name))
  if (expected === 'one' && !shared && !bracketed && names.length < 3 && !hasConjunction(part, parts))
    return [span]
  const whole = [...parts.slice(0, -1), { start: last.start, end: part.length }]
  return whole.map(({ start, end }) => ({ start: span.start + start, end: span.start + end }))
}

/** `Ida Holm – Osby, Per Lund – Vik`: each with its dash. */
function eachWithDash(part: string, span: Span): Span[] | null {
  if ((part.match(/\s[–—-]+\s/gu)?.length ?? 0) < 2) return null
  const parts = commaParts(part)
  const all = parts.every(({ start, end }) => {
    const [name, said, more] = part.slice(start, end).split(/\s[–—-]+\s/u)
    return name !== undefined && said !== undefined && more === undefined && looksPersonal(name.trim())
  })
  return all && parts.length > 1
    ? parts.map(({ start, end }) => ({ start: span.start + start, end: span.start + end }))
    : null
}

function isOneName(text: string): boolean {
  const bare = text.replace(/\s*[([][^()[\]]*[)\]]\s*$/u, '').replace(/[.\s]+$/u, '')
  if (isUnspaced(bare)) return isAsianName(bare.split(/\s+/u)[0] as string) || isAsianName(bare)
  return looksPersonal(bare) || isHandle(bare)
}

const isOrganisation = (text: string) =>
  (organisations.isIn(text) || hasLegalForm(text)) && /^[\p{Lu}\p{Lo}]/u.test(text)

/** Without spaces a town is told by no capital: `みどり川市、東国バス協会` are two when one is an organisation. */
const isListOfOrganisations = (part: string, names: readonly string[]) =>
  isUnspaced(part) &&
  names.some(isOrganisation) &&
  names.every((name) => name.length >= 2 && name.length <= 40 && /^[^。！？!?:：]+$/u.test(name))

/** Cuts at commas and at the word for `and`, outside brackets. */
function commaParts(text: string): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const match of text.matchAll(
    /\([^()]*\)|\[[^[\]]*\]|（[^（）]*）|[,،，、]|(?<=[\uac00-\ud7af]\s?)[·ㆍ](?=\s?[\uac00-\ud7af])|(?<=\s)و(?=\p{L}{3})|(?<=\s)(?:&|\+|\p{L}{1,4})(?=\s)/gu,
  )) {
    if (/^[([（]/u.test(match[0])) continue
    if (isWord(match[0]) && !joins(text, match)) continue
    if (match.index < at || suffixLength(text, match.index) > 0) continue
    spans.push({ start: at, end: match.index })
    at = match.index + match[0].length
  }
  spans.push({ start: at, end: text.length })
  return spans.filter(({ start, end }) => text.slice(start, end).trim() !== '')
}

const isWord = (text: string) => /^[&+\p{L}]/u.test(text)

/** In Arabic `and` is written to the word behind it; many names begin with the same letter, organisations do not. */
const joins = (text: string, { 0: word, index }: RegExpExecArray) =>
  word === 'و' ? organisations.begins(text.slice(index + 1)) : isJoin(word)

const conjunctions = phrases('conjunctions')

const isJoin = (text: string) =>
  /^\s*[&+]\s*$/u.test(text) || (/\p{L}/u.test(text) && conjunctions.areAll(text))

function hasConjunction(text: string, parts: readonly Span[]): boolean {
  return parts.some((part, i) => i > 0 && isJoin(text.slice((parts[i - 1] as Span).end, part.start)))
}

function cutAt(text: string, from: number, mark: RegExp): Span[] {
  const spans: Span[] = []
  let at = from
  for (const match of text.slice(from).matchAll(mark)) {
    spans.push({ start: at, end: from + match.index })
    at = from + match.index + match[0].length
  }
  spans.push({ start: at, end: text.length })
  return spans.filter(({ start, end }) => text.slice(start, end).trim() !== '')
}
