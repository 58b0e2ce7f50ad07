// The look-ups made from all languages at once: a French brief may well have English labels, so that no look-up asks for
// the language first.
import type { SectionRole } from '../brief.ts'
import { baseLanguage } from '../language-tag.ts'
import { remember } from '../remember.ts'
import { choose } from './choose.ts'
import { foldVowels } from './fold-vowels.ts'
import { isNamed, type ListName } from './list-names.ts'
import { lookUp } from './look-up.ts'
import { type Matcher, matcher } from './matcher.ts'
import { lexicon } from './own-lexicon.ts'
import { placesOf } from './places-of.ts'
import { setOf } from './set-of.ts'
import { isUnspaced } from './tokens.ts'
import type { KeptList } from './trie-lists.ts'
import {
  type ColumnName,
  columnNames,
  type FieldName,
  fieldNames,
  type KnownRole,
  knownRoles,
  type ToldRole,
  toldRoles,
} from './words.ts'

/** A label, heading or cell as it is looked up: lower case, one space, no marks or punctuation at its ends. */
export const wordKey = remember(foldKey)

/** Words of two ASCII letters and more, with one space between two. */
const isPlain = /^[a-z]{2,}(?: [a-z]{2,})*$/

function foldKey(text: string): string {
  const lower = text.toLowerCase()
  if (isPlain.test(lower)) return lower
  const key = foldVowels(lower)
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}\p{S}]+|[\s:：.,;!?…*_-]+$/gu, '')
  if (isUnspaced(key)) return key.replace(spaced, '$1')
  return key.charAt(1) === ' ' ? key.replace(/^(?:\p{L} ){3,}\p{L}$/u, (word) => word.replace(/ /g, '')) : key
}

/** `일 시`, `日 時`, `a g e n d a`: forms spread single letters over a column. */
const spaced =
  /(?<![\u3040-\u9fff\uac00-\ud7af])([\u3040-\u9fff\uac00-\ud7af])\s(?=[\u3040-\u9fff\uac00-\ud7af](?![\u3040-\u9fff\uac00-\ud7af]))/gu

/** The lists of a group, each standing for its own name. */
function namedLists<G extends 'fields' | 'roles' | 'columns' | 'headings', K extends string>(
  group: G,
  names: readonly K[],
): (readonly [ListName, K])[] {
  return names.map((name) => [`${group}.${name}` as ListName, name])
}

/** What each role is called. */
export const roleLists: readonly (readonly [ListName, KnownRole])[] = namedLists('roles', knownRoles)
const headingLists = namedLists('headings', toldRoles)

const fieldIn = choose(namedLists('fields', fieldNames))
const roleIn = choose(roleLists)
const columnIn = choose(namedLists('columns', columnNames))
const headingIn = choose(headingLists)
const unconfirmedIn = choose([['toBeConfirmed', true]])

interface Readings {
  field: FieldName | null
  role: KnownRole | null
  column: ColumnName | null
  heading: ToldRole | null
  toBeConfirmed: boolean
}

/** What the same words are as a label, a role, a column's head, a heading and a value: one is asked after the other. */
const readingsOf = remember((text): Readings => {
  const set = setOf('whole', foldKey(text))
  return {
    field: fieldIn(set),
    role: roleIn(set),
    column: columnIn(set),
    heading: headingIn(set),
    toBeConfirmed: unconfirmedIn(set) !== null,
  }
})

/** The fact a label names (`Lieu`: venue), or null. */
export const fieldOf = (label: string): FieldName | null => readingsOf(label).field

/** The normal name of a role (`Modératrice`: moderator), or null. */
export const roleOf = (label: string): KnownRole | null => readingsOf(label).role

/** What a column holds by its head, or null. */
export const columnOf = (head: string): ColumnName | null => readingsOf(head).column

const headingWords = new Map<string, Matcher<ToldRole>>()

/** The heading words of one language; of all when we have none of it. */
function headingWordsOf(code: string): Matcher<ToldRole> {
  const base = baseLanguage(code)
  let found = headingWords.get(base)
  if (!found) {
    const isOurs = lexicon().languages.some((one) => one.code === base)
    found = matcher(headingLists, isOurs ? base : undefined)
    headingWords.set(base, found)
  }
  return found
}

/**
 * What a heading's words say it is for, by the words of the brief's language (`local` is a place in Portuguese only),
 * or of any when the whole heading is such a word. The word that stands first wins (`Background and objectives` is
 * background), the longer of two at one place, and questions always (`Context and guiding questions`).
 */
export function headingRole(heading: string, language: string): SectionRole {
  const whole = readingsOf(heading).heading
  if (whole) return whole
  const words = headingWordsOf(language)
  const first = words.next(heading, 0)
  for (let hit = first; hit; hit = words.next(heading, hit.end))
    if (hit.value === 'questions') return hit.value
  return first?.value ?? 'other'
}

/** Is the whole heading nothing but a word we know (`Objectives:`)? Then even a bare line is a heading. */
export const isHeadingWord = (line: string): boolean => readingsOf(line).heading !== null

/** Does a value only say that there is none yet? */
export const isToBeConfirmed: (value: string) => boolean = remember(saysToBeConfirmed)

function saysToBeConfirmed(value: string): boolean {
  // No form is nearly as long; a line of dots may follow one.
  if (value.length > 100 && /\p{L}/u.test(value.slice(100))) return false
  if (readingsOf(value).toBeConfirmed) return true
  const lower = value.toLowerCase()
  if (isPlain.test(lower)) return false
  // `t.b.c.` and `?` have their marks in the list.
  const bare = lower.replace(/\s+/gu, ' ').replace(/^[\s([<（【]+|[\s)\]>）】]+$/g, '')
  return unconfirmedIn(setOf('whole', foldVowels(bare))) !== null
}

const decorative = lookUp('whole', [['decorative', true]])

/** Does the description of a picture only say that it is decoration? */
export const isDecorative = (alt: string): boolean =>
  alt !== '' && alt.length <= 100 && decorative(foldVowels(wordKey(alt))) !== null

/** The languages with a place of a set in one of these lists. */
export function languagesOf(set: number, lists: readonly ListName[]): string[] {
  const asked = placesOf(set).filter((place) => lists.some((list) => isNamed(place.list, list)))
  const numbers = new Set(asked.map(({ language }) => language))
  return lexicon().languages.flatMap(({ code }, number) => (numbers.has(number) ? [code] : []))
}

/** The forms of some lists as the language files write them, earlier languages first; of lists that are kept so. */
export function formsOf(lists: readonly KeptList[]): string[] {
  const { forms } = lexicon()
  const byList = lists.map((list) => {
    const kept = forms()[list]
    if (kept === undefined) throw new Error(`${list} is a group, not a list`)
    return kept.split('\n')
  })
  // A line for each language, and for each of which only the marks are read.
  return (byList[0] ?? []).flatMap((_, language) =>
    byList.flatMap((own) => own[language]?.split(', ').filter((form) => form !== '') ?? []),
  )
}
