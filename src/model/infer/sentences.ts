import { remember } from '../remember.ts'
import { lookUp } from '../words/look-up.ts'
import type { Span } from './unit.ts'

/**
 * Stretches that end in a closing mark, a colon before white space included; white space at the ends left out.
 * `e.g. x`, `ca. 20` and `12: 30` end no sentence: nor does a full stop before a small letter or behind a lone one.
 */
export const sentencesOf: (text: string) => readonly Span[] = remember(cutSentences)

function cutSentences(text: string): Span[] {
  const spans: Span[] = []
  let at = 0
  const add = (end: number) => {
    const raw = text.slice(at, end)
    const start = at + raw.length - raw.trimStart().length
    if (raw.trim() !== '') spans.push(withoutJoin(text, { start, end: start + raw.trim().length }))
    at = end
  }
  for (const match of text.matchAll(/(?:[.!?؟:：]+["”»’')\]]?(?=\s|,\s¿)|[。？！]["”»’）」』]?)/gu)) {
    const end = match.index + match[0].length
    if (match[0] === '.' && isAbbreviation(text, match.index, end)) continue
    add(end)
  }
  add(text.length)
  return spans
}

/** Of `, ¿Quién paga?` and `y ¿quién paga?` what asks. */
function withoutJoin(text: string, { start, end }: Span): Span {
  const join = /^(?:,\s*)?(?:\p{L}{1,2}\s+)?(?=¿)/u.exec(text.slice(start, end))?.[0].length ?? 0
  return { start: start + join, end }
}

function isAbbreviation(text: string, at: number, end: number): boolean {
  if (/(?:^|\s|\.)\p{L}$/u.test(text.slice(Math.max(0, at - 2), at))) return true
  if (endsWithTitle(text.slice(Math.max(0, at - longestTitle - 1), at))) return true
  return (
    /^\s+[\p{Ll}\d]/u.test(text.slice(end, end + 6)) && /\p{Ll}$/u.test(text.slice(Math.max(0, at - 1), at))
  )
}

/** No title before a name that is cut short has more letters: `Mr.`, `Prof.`, `Dipl.`. */
const longestTitle = 5
const isTitle = lookUp('whole', [['titles', true]])

/** A title with its capital: `moderated by Mr. Holm` goes on. */
function endsWithTitle(before: string): boolean {
  const word = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]{1,4}$/u.exec(before)?.[0]
  return word !== undefined && isTitle(word.toLowerCase()) !== null
}
