// What the words of dates and times mean, of all languages together: `de` links a date in French and a time too.
import { groupOf } from '../words/list-names.ts'
import { placesOf } from '../words/places-of.ts'
import type { trieLists } from '../words/trie-lists.ts'

/** Meanings of a word; one word may have several, so that they are bits. */
export const means = {
  month: 1,
  /** A short form counts as a month only beside a year: `10 out of` and `3 set` are no dates. */
  shortMonth: 2,
  weekday: 4,
  dateLink: 8,
  rangeLink: 16,
  timeLink: 32,
  am: 64,
  pm: 128,
  noon: 256,
  midnight: 512,
  clockHour: 1024,
  clockMinute: 2048,
  /** How long something takes: `2 h`. */
  duration: 4096,
  /** `session 2 – 6 June` begins with no day. */
  numbered: 8192,
} as const

export interface Meaning {
  /** Of `means`, added. */
  bits: number
  /** 1 to 12, 0 for none. */
  month: number
  /** 1 is Monday, 0 is none. */
  weekday: number
}

/** What the lists of moments mean. */
const meansOf: Readonly<Record<(typeof trieLists.moment)[number], number>> = {
  months: means.month,
  shortMonths: means.shortMonth,
  weekdays: means.weekday,
  dateLinks: means.dateLink,
  rangeLinks: means.rangeLink,
  timeLinks: means.timeLink,
  am: means.am,
  pm: means.pm,
  noon: means.noon,
  midnight: means.midnight,
  clockHours: means.clockHour,
  clockMinutes: means.clockMinute,
  hours: means.duration,
  minutes: means.duration,
  sessions: means.numbered,
}
const bitsOf: ReadonlyMap<string, number> = new Map(Object.entries(meansOf))

const known = new Map<number, Meaning | null>()

/** What the places of a form say of dates and times; null when nothing. */
export function meaningOf(set: number): Meaning | null {
  let found = known.get(set)
  if (found === undefined) {
    const meaning = { bits: 0, month: 0, weekday: 0 }
    // Full names of all languages come before short ones, which may be another's: `mar`, `set`.
    for (const bit of [means.month, means.shortMonth, 0]) addMeanings(set, bit, meaning)
    found = meaning.bits === 0 ? null : meaning
    known.set(set, found)
  }
  return found
}

/** Adds the meanings of one kind; 0 for all but months. */
function addMeanings(set: number, kind: number, meaning: Meaning): void {
  for (const { list } of placesOf(set)) {
    const bits = bitsOf.get(groupOf(list)) ?? 0
    const ofMonth = bits & (means.month | means.shortMonth)
    if (bits === 0 || ofMonth !== kind) continue
    const number = Number(list.split('.')[1]) + 1
    meaning.bits |= bits
    if (ofMonth) meaning.month ||= number
    if (bits === means.weekday) meaning.weekday ||= number
  }
}
