import type { PersonRole } from '../brief.ts'
import { remember } from '../remember.ts'
import { fieldOf, roleLists, roleOf, wordKey } from '../words/index.ts'
import { matcher } from '../words/matcher.ts'
import { phrases } from '../words/phrases.ts'
import type { KnownRole } from '../words/words.ts'
import type { Span } from './unit.ts'

const roleWords = matcher(roleLists)

/** The role with which a text, or what is behind an offset, begins (`moderated by …`), and where its words end. */
export function roleAtStart(text: string, from = 0): { role: KnownRole; end: number } | null {
  const hit = roleWords.atStart(text, from)
  return hit && { role: hit.value, end: hit.end }
}

const byWords = phrases('byWords')

/**
 * The roles that a stretch of a text speaks of as deeds: `moderated by`, `animé par`, `facilitan`; not the mere names of
 * roles. Ends are offsets in the text.
 */
export function rolesIn(text: string, { start, end: to }: Span): { role: KnownRole; end: number }[] {
  const found: { role: KnownRole; end: number }[] = []
  for (let hit = roleWords.next(text, start, to); hit; hit = roleWords.next(text, hit.end, to)) {
    const words = text.slice(hit.start, hit.end)
    const endsWithBy = byWords.ends(words)
    const by = endsWithBy || byWords.begins(text.slice(hit.end, to))
    if (by || verbs.isIn(words))
      found.push({ role: hit.value, end: by && !endsWithBy ? endOfBy(text, hit.end, to) : hit.end })
  }
  return found
}

const endOfBy = (text: string, from: number, to: number) =>
  byWords.first(text, { start: from, end: to })?.end ?? from

/** Forms that are verbs, as the word lists have them beside the nouns. */
const verbs = phrases('roleVerbs')

/**
 * The role that a label before a colon, or a heading, gives to the people below it. Exactly a role's name, one or
 * several (`Speakers/Panellists`), without what stands in brackets (`Organiser(s)`, `Speakers (to be confirmed)`); or
 * a few words that end with one (`Confirmed speakers`), `loose` also those that begin with one (`Ponentes invitados`).
 */
export function roleOfLabel(label: string, loose = false): PersonRole | null {
  return loose ? looseRole(label) : strictRole(label)
}

const strictRole = remember((label) => readRole(label, false))
const looseRole = remember((label) => readRole(label, true))

function readRole(label: string, loose: boolean): PersonRole | null {
  const words = label.replace(/[([（][^()[\]（）]*[)\]）]/gu, ' ').trim()
  // `[15 min] Demo (Presenter` is cut out of the middle of a line.
  if (/[([（]/u.test(words)) return null
  const whole = roleOf(words)
  if (whole) return whole
  if (fieldOf(words) === 'organiser') return 'organiser'
  const parts = words
    .split(/\s*[/,&+]\s*|\s+(?:\p{L}{1,3})\s+/u)
    .map((part) => part.replace(/\s*\d+\s*$/u, ''))
  const roles = parts.map((part) => roleOf(part))
  if (roles.every((role) => role !== null)) return roles[0] ?? null
  return words.split(/\s+/u).length <= 3 ? nearRole(words, loose) : null
}

function nearRole(words: string, loose: boolean): PersonRole | null {
  const bare = words.replace(/[\s\d.:：]+$/u, '')
  return roleWords.atEnd(bare)?.value ?? (loose ? (roleWords.atStart(bare)?.value ?? null) : null)
}

/** Endings of plurals, with what stands in their place in the singular; one line for a family of languages. */
const plurals: readonly (readonly [RegExp, readonly string[]])[] = [
  [/es$/u, ['', 'e']],
  [/s$/u, ['']],
  [/innen$/u, ['in']],
  [/e$/u, ['a']],
  [/(?:en|n)$/u, ['', 'e']],
  [/i$/u, ['e', 'o', '', 'a']],
  [/(?:ы|и)$/u, ['', 'а', 'ка', 'ь']],
  [/(?:é|ové)$/u, ['', 'a']],
  [/l[ae]r[ıi]?$/u, ['']],
  [/(?:ون|ين|ات)$/u, ['', 'ة']],
]

/** Is a label the plural of a role (`Chairs`, `Relatori`), by the ending it has and the role's singular has not? */
export const isPluralLabel: (label: string) => boolean = remember((label) => {
  const key = wordKey(label)
  const role = roleOf(key)
  if (role === null) return false
  return plurals.some(
    ([ending, singulars]) =>
      ending.test(key) && singulars.some((last) => roleOf(key.replace(ending, last)) === role),
  )
})
