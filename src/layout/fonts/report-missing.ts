import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Report } from '../../diagnostics/report.ts'
import type { FontSet } from './font-set.ts'
import { codePointName, isForeignLetter } from './scripts.ts'

/** Where a character that no font has stands first, and the language of the text it stands in. */
export interface MissingCharacter {
  place: Place | null
  lang: string
}

/** At most this many characters are named in a message. */
const namedCharacters = 10

/**
 * Tells of every character that no font has: its code, its place, the package that would draw it. One message for each
 * package. False where the pack can't be made: words of a script without a font would be nothing but codes.
 */
export function reportMissing(
  characters: ReadonlyMap<string, MissingCharacter>,
  fonts: Pick<FontSet, 'wanted' | 'hasScript'>,
  report: Report,
): boolean {
  const groups = new Map<
    string,
    { name: 'script-unsupported' | 'glyph-missing'; of: string; all: string[] }
  >()
  // By code, not as they come: a message must not spell what a part for a few says.
  for (const character of [...characters.keys()].sort(byCodePoint)) {
    const code = character.codePointAt(0) as number
    const { lang } = characters.get(character) as MissingCharacter
    const unsupported = isForeignLetter(character) && !fonts.hasScript(code, lang)
    const name = unsupported ? 'script-unsupported' : 'glyph-missing'
    const of = fonts.wanted(code, lang) ?? ''
    const key = `${name} ${of}`
    const group = groups.get(key) ?? { name, of, all: [] }
    groups.set(key, group)
    group.all.push(character)
  }
  for (const { name, of, all } of groups.values()) {
    const first = all.map((one) => characters.get(one)?.place ?? null).sort(byPlace)[0] ?? null
    report(name, first, { characters: nameAll(all, characters), package: of })
  }
  return [...groups.values()].every(({ name }) => name === 'glyph-missing')
}

/** `ก (U+0E01, line 3), ข (U+0E02, line 7) and 12 more`. */
function nameAll(all: readonly string[], characters: ReadonlyMap<string, MissingCharacter>): string {
  const named = all.slice(0, namedCharacters).map((character) => {
    const place = characters.get(character)?.place
    return `${character} (${codePointName(character)}${place ? `, ${where(place)}` : ''})`
  })
  const more = all.length - named.length
  return named.join(', ') + (more > 0 ? ` and ${more} more` : '')
}

function where({ line, paragraph }: Place): string {
  return paragraph === undefined ? `line ${line}` : `¶${paragraph}`
}

function byCodePoint(a: string, b: string): number {
  return (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)
}

/** What has no place comes last. */
function byPlace(a: Place | null, b: Place | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return a.line - b.line || a.column - b.column
}
