// What a Word file of ours says of where its words come from, in bookmarks that Word hides (their names begin with an
// underscore) and that Word and LibreOffice keep as long as they stay inside one paragraph.

/** Where blocks of a pack come from. */
export type Region = { kind: 'made' } | { kind: 'section'; number: string } | { kind: 'extras' }

/** What a bookmark of ours says. `changed` compares the words that stand under it now. */
export type PackBookmark =
  | { kind: 'made'; sum: string }
  | { kind: 'fact'; name: string; sum: string }
  /** A person or an item of the agenda, whose own words the pack states apart. */
  | { kind: 'line'; line: string; sum: string }
  /** The beginning and the end of what one mark covers: a list, a quotation, a table. */
  | { kind: 'for'; audience: string; number: string }
  | { kind: 'forEnd'; number: string }
  | { kind: 'region'; region: Region }

const prefix = '_bp_'

/** Words of the template. */
export function madeBookmark(words: string): string {
  return `${prefix}made_${sumOf(words)}`
}

/** The printed value of a fact: `venue`, `title`. */
export function factBookmark(name: string, words: string): string {
  return `${prefix}fact_${name.replace(/-/g, '0')}_${sumOf(words)}`
}

/** A line of a pack that says in other words what the brief does; `line` numbers those. */
export function lineBookmark(line: number, words: string): string {
  return `${prefix}line_${line}_${sumOf(words)}`
}

/** What one mark covers that stands behind it: `number` tells its beginning and its end from others. */
export function coverBookmarks(audience: readonly string[], number: number): { start: string; end: string } {
  return { start: `${prefix}for_${audience.join('0')}_${number}`, end: `${prefix}forend_${number}` }
}

/** The first call of a note, to which others refer; and words that stand for a picture which could not be read. */
export const noteBookmark = (number: number): string => `${prefix}note_${number}`
export const imageBookmark = (number: number): string => `${prefix}image_${number}`

/** Number of the picture that words stand for, or null. */
export const readImageBookmark = (name: string): string | null => /^_bp_image_(\d+)/.exec(name)?.[1] ?? null

/** The beginning of blocks of a section (`2.1`), or of none. */
export function regionBookmark(region: Region): string {
  return region.kind === 'section'
    ? `${prefix}section_${region.number.replace(/\./g, '_')}_s`
    : `${prefix}${region.kind}_region`
}

/** What a bookmark says, or null for any other; a counter at its end (`_2`) means nothing. */
export function readBookmark(name: string): PackBookmark | null {
  const [, kind, rest = ''] = /^_bp_(made|fact|line|section|extras|for|forend)_(.*)$/.exec(name) ?? []
  if (kind === 'extras') return { kind: 'region', region: { kind: 'extras' } }
  if (kind === 'section') {
    const number = /^(\d+(?:_\d+)*)_s/.exec(rest)?.[1]?.replace(/_/g, '.')
    return number === undefined ? null : { kind: 'region', region: { kind: 'section', number } }
  }
  if (kind === 'made')
    return /^region/.test(rest)
      ? { kind: 'region', region: { kind: 'made' } }
      : { kind, sum: rest.slice(0, sumLength) }
  if (kind === 'forend') return { kind: 'forEnd', number: /^\d+/.exec(rest)?.[0] ?? '' }
  if (kind === 'for') {
    const [, audience = '', number = ''] = /^([a-z0]+)_(\d+)/.exec(rest) ?? []
    return audience === '' ? null : { kind, audience: audience.replace(/0/g, ' '), number }
  }
  if (kind === 'line') {
    const [, line = '', sum = ''] = /^(\d+)_([0-9a-z]+)/.exec(rest) ?? []
    return line === '' ? null : { kind, line, sum }
  }
  if (kind !== 'fact') return null
  const [, fact = '', sum = ''] = /^([a-z0]+)_([0-9a-z]+)/.exec(rest) ?? []
  return fact === '' ? null : { kind: 'fact', name: fact.replace(/0/g, '-'), sum }
}

const sumLength = 7

/**
 * A short sum of words, by which a change is seen: white space and its kind don't count, for programs change them.
 * FNV-1a of 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/): a slip goes unseen once in four thousand million.
 */
export function sumOf(words: string): string {
  let sum = 0x811c9dc5
  for (const character of words.replace(/\s+/g, '')) {
    sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return (sum >>> 0).toString(36).padStart(sumLength, '0')
}
