import type { Aside } from './findings.ts'
import type { TextLines } from './text-lines.ts'

/**
 * Entries of a table of contents whose marks do not stand in the text. `Notes [moderator only] … 3` repeats a heading,
 * and the mark there covers its section; one that was typed into the contents alone covers nothing.
 */
export function unrepeatedEntries(entries: readonly Aside[], lines: TextLines): Aside[] {
  const marked = entries.filter(({ text }) => bracket.test(text))
  if (marked.length === 0) return []
  const known = markedParagraphs(lines)
  const exact = new Set(known)
  const areFew = marked.length * known.length < mostPairs
  return marked.filter(({ text }) => {
    const entry = uptoBracket(text)
    if (exact.has(entry)) return false
    // A number that Word prints in front may stand in one of the two only.
    const isPart = (words: string) => entry.endsWith(words) || (words.endsWith(entry) && hasWords(entry))
    return !areFew || !known.some(isPart)
  })
}

/** A file made to have more is compared as it is written only. */
const mostPairs = 4_000_000

const bracket = /[\])}>］）｝】]/
const brackets = /[\])}>］）｝】][^\])}>］）｝】]*$/

/** White space folded, and without the number of the page. */
function uptoBracket(text: string): string {
  const end = text.search(brackets)
  return text
    .slice(0, end + 1)
    .replace(/\s+/g, ' ')
    .trim()
}

/** Are there words before the mark? A mark alone in a paragraph says nothing of the entry. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}].*[[({<［（｛【]/u.test(text)

/** Paragraphs of the body with a bracket, up to that. */
function markedParagraphs({ lines, places }: TextLines): string[] {
  const paragraphs = new Map<number, string>()
  for (const [at, line] of lines.entries()) {
    const { paragraph, part, unseen } = places[at] ?? { paragraph: 0 }
    if (part !== undefined || unseen) continue
    const before = paragraphs.get(paragraph)
    paragraphs.set(paragraph, before === undefined ? line : `${before} ${line}`)
  }
  return [...paragraphs.values()]
    .filter((text) => bracket.test(text))
    .map(uptoBracket)
    .filter(hasWords)
}
