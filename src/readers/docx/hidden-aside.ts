import type { ParagraphDraft } from './paragraph-draft.ts'
import { textOfPieces } from './paragraph-lines.ts'

/** A bracket that opens and closes. */
const wholeBracket = /[[({<［（｛【][^[\](){}<>［］（）｛｝【】]*[\])}>］）｝】]/gu
/** No bracket reaches across it. */
const wall = '\n[]\n'

/**
 * The words of a paragraph that are hidden, and the whole of it as an author who sees them reads it: of
 * `[moderator only]` one word may be hidden, or the brackets. Brackets that are shown from end to end are read as
 * marks by themselves, and left out here. '' where nothing is hidden.
 */
export function hiddenAside({ hidden, pieces }: ParagraphDraft): string {
  if (hidden.length === 0) return ''
  const shown = textOfPieces(pieces)
  const ends = [0]
  for (const piece of pieces) ends.push((ends.at(-1) ?? 0) + textOfPieces([piece]).length)
  let all = ''
  let from = 0
  for (const { value, pieces: count, characters } of hidden) {
    const before = (ends[count - 1] ?? 0) + characters
    all += shown.slice(from, before).replace(wholeBracket, '') + value
    from = before
  }
  all += shown.slice(from).replace(wholeBracket, '')
  return `${hidden.map(({ value }) => value).join('')}${wall}${all}`
}
