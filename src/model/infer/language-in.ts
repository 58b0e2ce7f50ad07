import { phrases } from '../words/phrases.ts'
import { without } from './explain-line.ts'
import { findLanguages, type LanguageHit } from './language-names.ts'
import type { Span } from './unit.ts'

const small = phrases('languageLinks')

/** The longest entry about a person that is looked at. */
const longest = 400

/**
 * The language a person will speak, from what is written beside the name: `French` alone in a table cell,
 * `(speaks in French)`, `(FR)`, `Ms Diallo, in French`. `French Ministry of Health` says nothing of it.
 */
export function languageIn(text: string): LanguageHit | null {
  const part = text.slice(0, longest)
  if (findLanguages(part, true).length === 0) return null
  const stretches = [{ start: 0, end: part.length }, ...brackets(part), ...clauses(part)]
  for (const stretch of stretches) {
    const words = part.slice(stretch.start, stretch.end)
    const hits = findLanguages(words, true)
    const [first] = hits
    if (!first || !small.areAll(without(words, hits))) continue
    // `Ana Ruiz, French` may tell where she is from.
    const bare = stretch.end - stretch.start < part.length && !isBracketed(part, stretch)
    if (bare && !/\p{L}/u.test(without(words, hits))) continue
    return { ...first, start: stretch.start + first.start, end: stretch.start + first.end }
  }
  return null
}

const isBracketed = (text: string, { start }: Span) => /[([（]/u.test(text.charAt(start - 1))

function brackets(text: string): Span[] {
  return [...text.matchAll(/[([（]([^()[\]（）]{2,60})[)\]）]/gu)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
  }))
}

/** What stands behind a comma or dash, up to the next. */
function clauses(text: string): Span[] {
  return [...text.matchAll(/(?:[,;،，]|\s[–—-])\s{0,3}([^,;،，–—()[\]\n]{2,60})/gu)].map((match) => ({
    start: match.index + match[0].length - (match[1] as string).length,
    end: match.index + match[0].length,
  }))
}
