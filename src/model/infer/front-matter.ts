import type { FrontMatterEntry } from '../blocks/source-blocks.ts'
import { type FactField, factFieldOf } from '../words/fact-fields.ts'
import { isHeadingWord, isToBeConfirmed, roleOf } from '../words/index.ts'
import type { Candidate, FactName } from './candidate.ts'
import { listOf, renamed } from './fields.ts'
import { zoneOfValue } from './find-zone.ts'
import { languageList } from './language-names.ts'
import { momentsOf } from './moments.ts'
import type { Line, Unit } from './unit.ts'

/** What a key of the front matter is for. */
export type EntryKind =
  | { kind: 'field'; field: FactField }
  | { kind: 'people' }
  | { kind: 'list' }
  | { kind: 'language' }
  | { kind: 'technical' }
  | { kind: 'other' }

/** Keys that tell a site builder what to do, and nobody anything about the session. */
const technical = new Set([
  'layout',
  'permalink',
  'slug',
  'template',
  'theme',
  'draft',
  'published',
  'uid',
  'id',
  'aliases',
  'weight',
])

/** `startTime`, `start_time` and `start-time` are `start time`. */
export function keyWords(key: string): string {
  return key
    .replace(/([\p{Ll}\p{Nd}])(\p{Lu})/gu, '$1 $2')
    .replace(/[_.-]+/gu, ' ')
    .toLowerCase()
    .trim()
}

export function kindOfEntry({ key, value, stated }: FrontMatterEntry): EntryKind {
  const words = keyWords(key)
  const isTag = typeof value === 'string' && /^[a-z]{2,3}(-\w+)?$/iu.test(value)
  if (words === 'lang' || (words === 'language' && isTag)) return { kind: 'language' }
  if (technical.has(words)) return { kind: 'technical' }
  const field = factFieldOf(key) ?? factFieldOf(words) ?? factFieldOf(bareKey(words))
  // `Langue: fr`: the session's languages are written out.
  if (stated && field === 'languages' && words !== 'languages' && isTag) return { kind: 'language' }
  if (field) return { kind: 'field', field }
  if (roleOf(words) || roleOf(bareKey(words)) || words === 'people' || words === 'participants')
    return { kind: 'people' }
  if (Array.isArray(value) && isHeadingWord(words)) return { kind: 'list' }
  return { kind: 'other' }
}

/** `event location` is a location, `location name` and `location details` too. */
function bareKey(words: string): string {
  return words.replace(/^(?:event|session|meeting|talk) /u, '').replace(/ (?:name|title|details|text)$/u, '')
}

/** Keys of pages that are posts: their `date` is the day on which they were published. */
const postKeys = new Set(['author', 'authors', 'tags', 'categories', 'publish date', 'lastmod', 'post date'])

/** Is this the front matter of a post, by its other keys? */
export function isPostFrontMatter(entries: readonly FrontMatterEntry[]): boolean {
  return entries.some(({ key, value }) => {
    const words = keyWords(key)
    return postKeys.has(words) || (words === 'layout' && value === 'post')
  })
}

function evidenceOf(key: string, isPost: boolean): Record<string, number> {
  if (keyWords(key) !== 'date') return { 'front matter': 0.7 }
  // `event_date` beside it is plainer.
  if (!isPost) return { 'front matter': 0.65 }
  return { 'front matter': 0.7, 'probably the date of the post': -0.3 }
}

/**
 * Candidates of one entry of the front matter; readings are empty, for it is no block. `isPost`: it stands in the front
 * matter of a post.
 */
export function entryCandidates(entry: FrontMatterEntry, isPost: boolean): Candidate[] {
  const kind = kindOfEntry(entry)
  if (kind.kind !== 'field') return []
  const text = valueText(entry.value)
  if (text === '' || isToBeConfirmed(text)) return []
  const make = (fact: FactName, value: string): Candidate => ({
    fact,
    value,
    text: entry.text ?? text,
    label: entry.key,
    from: [],
    covers: [],
    place: entry.place,
    audience: entry.audience,
    features: entry.stated ? { 'corrected by you': 1 } : evidenceOf(entry.key, isPost),
    because: entry.stated ? 'corrected by you' : `the front matter says so under “${entry.key}”`,
    explicit: true,
    stated: entry.stated,
  })
  switch (kind.field) {
    case 'date':
    case 'endDate':
    case 'time':
    case 'start':
    case 'end':
    case 'dateTime':
    case 'versionDate':
      return moments(entry, text, kind.field, make)
    case 'timeZone':
      return [make('timeZone', zoneOfValue(text) ?? text)]
    case 'languages':
      return [
        make(
          'languages',
          languageList(typeof entry.value === 'string' ? listOf(text) : itemsOf(entry.value)).join('\n'),
        ),
      ]
    case 'venue':
      // `bib` is a code of the site, and an address of a page no room.
      return /^(?:[\p{Ll}\d_-]+|https?:\S+)$/u.test(text) && !entry.stated ? [] : [make('venue', text)]
    case 'checkAgainstDelivery':
      return isNo(text) ? [] : [make('checkAgainstDelivery', 'true')]
    default:
      return [make(kind.field, text)]
  }
}

/** YAML's own ways to say no. */
const isNo = (text: string): boolean => /^(?:no|false|off|n)$/iu.test(text)

/** `2021-05-19T12:00` states both; `start: 2021-05-19 12:00` too. */
function moments(
  entry: FrontMatterEntry,
  text: string,
  field: FactField,
  make: (fact: FactName, value: string) => Candidate,
): Candidate[] {
  const plain = text
    .replace(/(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?([+-]\d{2}:\d{2})/gu, '$1 $2 ($3)')
    .replace(/(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?/gu, '$1 $2')
    .replace(/(\d{2}:\d{2})Z/gu, '$1 Z')
  return momentsOf(lineOf(entry, plain), {
    label: entry.key,
    labelSpan: null,
    within: { start: 0, end: plain.length },
    features: {},
    because: '',
    explicit: true,
  })
    .flatMap((one) => renamed(one, field))
    .map((one) => {
      const doubt = one.features['two readings']
      const own = make(one.fact, one.value)
      const text = one.text
      return doubt && !entry.stated
        ? { ...own, text, features: { ...own.features, 'two readings': doubt } }
        : { ...own, text }
    })
}

function lineOf(entry: FrontMatterEntry, text: string): Line {
  const unit: Unit = {
    id: '',
    kind: 'paragraph',
    node: { type: 'paragraph', id: '', place: entry.place, audience: entry.audience, children: [] },
    text,
    inlines: [],
    cells: [],
    place: entry.place,
    audience: entry.audience,
    top: 0,
    depth: 0,
    group: null,
    header: false,
    lines: null,
  }
  return { unit, text, start: 0, end: text.length, place: entry.place }
}

const itemsOf = (value: readonly (string | Record<string, string>)[]) =>
  value.map((one) => (typeof one === 'string' ? one : Object.values(one).join(', ')))

/** A value in one line. */
export function valueText(value: FrontMatterEntry['value']): string {
  const text = typeof value === 'string' ? value : itemsOf(value).join(', ')
  return text.replace(/\s+/gu, ' ').trim()
}
