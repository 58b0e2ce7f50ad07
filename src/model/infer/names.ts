// What a name looks like, without knowing any: letters, capitals, and the words around it.
import type { Person } from '../brief.ts'
import { remember } from '../remember.ts'
import { hasSign } from '../words/hits.ts'
import { columnOf, headingRole, isHeadingWord, isToBeConfirmed, roleOf } from '../words/index.ts'
import { phrases } from '../words/phrases.ts'
import { sign } from '../words/signs.ts'
import { isUnspaced } from '../words/tokens.ts'
import { hasLegalForm } from './name-suffix.ts'

export const titles = phrases('titles')
export const titlesBehind = phrases('titlesBehind')
export const positions = phrases('positions')
export const organisations = phrases('organisations')
const links = phrases('nameLinks')
const common = phrases('stopWords', 'questionWords')

const longestName = 90

/** `Anna`, `O’Brien`, `D.`, `J.-P.`, `BERG`, `'hds'`, `al-Rashid`; Arabic letters have no capitals. */
const nameWord =
  /^["'“‘(]?(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lt}[\p{L}\p{M}'’.-]*|(?:al|el|d|l|o|ibn|bin)[-'’]\p{Lu}[\p{L}\p{M}'’-]*|\p{Script=Arabic}[\p{Script=Arabic}\p{M}'’-]*|[a-z]{1,8}(?=["'”’)]$))["'”’),.]?$/u

/** Starts with a capital or a letter that has none; few words; no sentence; not itself a role or a column's head. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > longestName || /[?!؟:;{}<>]|https?|www\./u.test(text)) return false
  const bare = withoutTitle(text)
  const begins = /^[<"“«@]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(bare) || isLowerOffice(text)
  if (!begins || isToBeConfirmed(text)) return false
  return text.split(/\s+/u).length <= 10 && roleOf(text) === null && columnOf(text) === null
}

/** Two to six words with capitals, none of which says what an organisation, a post, a place or a meeting is. */
export const looksPersonal: (text: string) => boolean = remember(isPersonal)

function isPersonal(text: string): boolean {
  const bare = withoutTitle(text)
  const words = bare.split(/\s+/u).filter((word) => /\p{L}/u.test(word))
  if (isUnspaced(bare)) return isAsianName(bare)
  if (words.length < (bare === text ? 2 : 1) || words.length > 6 || /\d|[&/]/u.test(bare)) return false
  if (!words.every((word) => nameWord.test(word) || links.areAll(word))) return false
  if (!/^\p{Lu}/u.test(bare) && links.areAll(words[0] as string)) return false
  return !namesThing(bare) && !isArabicPhrase(bare, words)
}

/** Does it hold a word that makes it no person's name? */
export const namesThing = (text: string): boolean => hasSign(text, things) || isHeadingWord(text)

const things = sign.organisation | sign.position | sign.place | sign.event

/** Without capitals only a short run of words of which none is common can be a name. */
function isArabicPhrase(text: string, words: readonly string[]): boolean {
  if (!/\p{Script=Arabic}/u.test(text)) return false
  return words.length > 5 || common.isIn(text) || headingRole(text, 'ar') !== 'other'
}

/** Two or three syllables of Korean, two to four signs of Chinese, up to eight of Japanese with its space. */
export function isAsianName(text: string): boolean {
  const bare = text.trim()
  if (namesThing(bare) || titlesBehind.isIn(bare)) return false
  if (roleOf(bare) !== null || columnOf(bare) !== null) return false
  return (
    /^[\uac00-\ud7af]{2,3}$/u.test(bare) ||
    /^[\u3400-\u9fff]{2,4}$/u.test(bare) ||
    /^[\u3400-\u9fff]{1,4}[\s　][\u3400-\u9fff\u3040-\u30ff]{1,5}$/u.test(bare) ||
    /^[\u30a0-\u30ff]{2,12}(?:[・\s][\u30a0-\u30ff]{2,12}){1,2}$/u.test(bare)
  )
}

/** `Ms Gloria Lim` without `Ms`; titles may follow one another (`Prof. Dr.`). */
export function withoutTitle(text: string): string {
  let rest = text.trim()
  for (let i = 0; i < 3; i++) {
    const length = titleLength(rest)
    if (length === 0) return rest
    rest = rest.slice(length)
  }
  return rest
}

/** How much of the beginning is a title with what parts it from the name; 0 when there is none or nothing else. */
export function titleLength(text: string): number {
  if (!hasSign(text, sign.title)) return 0
  const hit = titles.first(text, { start: 0, end: 40 })
  if (!hit || hit.start > 0) return 0
  const length = hit.end + (/^[.\s]*/u.exec(text.slice(hit.end))?.[0].length ?? 0)
  return length > hit.end && length < text.length ? length : 0
}

/** A family name in capitals, as programmes write it: `NAKAHARA Chié`, `Pierre de CADENET`. */
export function hasCapitalName(text: string): boolean {
  if (!/\p{Lu}[\p{M}'’-]*\p{Lu}/u.test(text)) return false
  const words = text.split(/\s+/u).filter((word) => /\p{L}{2}/u.test(word))
  const upper = words.filter((word) => /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(word)).length
  return upper > 0 && upper < words.length && looksPersonal(text)
}

/** A name in a network: `@name`. */
export const isHandle = (text: string): boolean => /^@[\p{L}\p{N}_.-]{2,40}$/u.test(text)

export function kindOf(name: string): Person['kind'] {
  const bare = withoutTitle(name)
  if (hasLegalForm(name)) return 'organisation'
  if (looksPersonal(name) || isHandle(name)) return 'person'
  if (isOffice(bare)) return 'office'
  if (organisations.isIn(bare) || /^(?:[ld]['’])?[\p{Lu}\d&.\s/-]{2,}$/u.test(bare)) return 'organisation'
  return /^(?:the|le|la|el|der|die|das|o|a|il|lo)\s|^l['’]/iu.test(bare) && positions.isIn(bare)
    ? 'office'
    : 'person'
}

/** `le directeur de l’agence`, `the Mayor of Vik`: an office in a list of people. */
function isLowerOffice(text: string): boolean {
  const hit = positions.first(text)
  return (
    hit !== null &&
    text
      .slice(0, hit.start)
      .trim()
      .split(/[\s'’]+/u).length <= 1
  )
}

/** How much of `Bürgermeisterin Karin Berg` is the post before the name; 0 when there is none. */
export function postLength(text: string): number {
  if (!hasSign(text, sign.position)) return 0
  const hit = positions.first(text, { start: 0, end: 60 })
  // A word that is also a title (`Professor`, `Judge`) is one before a name.
  if (!hit || hit.start > 0 || titleLength(text) >= hit.end) return 0
  const behind = /^[\s.]*(?:\p{Ll}\.\s?){0,2}\s*/u.exec(text.slice(hit.end))?.[0].length ?? 0
  const rest = text.slice(hit.end + behind)
  // `Secretária Municipal de Saúde de Osby` is an office.
  const small = rest.split(/\s+/u).filter((word) => /^\p{Ll}/u.test(word)).length
  return behind > 0 && small < 2 && looksPersonal(rest) ? hit.end + behind : 0
}

/** Begins, an article and one word aside, with what somebody is: `Senior Representative`, `la Ministre`. */
export function isOffice(text: string): boolean {
  const hit = positions.first(text)
  if (!hit) return false
  const before = text.slice(0, hit.start).trim()
  return (
    before === '' ||
    (before.split(/\s+/u).length <= 2 && !looksPersonal(before) && !organisations.isIn(before))
  )
}
