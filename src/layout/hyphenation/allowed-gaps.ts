import type { Letters } from './letters-of.ts'
import type { PatternTrie } from './pattern-trie.ts'
import { staysWhole, type WordPart } from './word-parts.ts'

const apostrophe = /['\u2019\u02bc]/

/** Languages whose apostrophe is a sign inside of words (`м'якість`); elsewhere it ends a word cut short (`l'étude`). */
const inside = /^(be|uk)$/

/** Languages in which a letter at the start of a line loses its trema, so that a hyphen would be a slip: `ge-interesseerd`. */
const losesTrema = /^(af|nl)$/
const trema = /^\p{L}\u0308/u

/**
 * For each letter of a part whether a hyphen may stand before it (1), whatever the patterns say: not within an acronym
 * or a name, and with enough letters on either side. Those before it are counted from the apostrophe of a word cut
 * short: `l'é-` leaves one letter.
 */
export function allowedGaps(
  part: WordPart,
  { starts }: Letters,
  { left, right }: PatternTrie,
  language: string,
): Uint8Array {
  const count = starts.length - 1
  const allowed = new Uint8Array(count)
  const behindLast = count - Math.max(right, part.beforeHyphen) + 1
  const fromStart = Math.max(left, part.afterHyphen)
  let first = 0
  let end = 0
  for (const element of part.text.split(apostrophe)) {
    end += element.length
    let behind = first
    while (behind < count && (starts[behind] as number) < end) behind++
    const least = first === 0 || inside.test(language) ? fromStart : first + left
    if (!staysWhole(element))
      allowed.fill(1, Math.max(first, least), Math.max(0, Math.min(behind, behindLast)))
    // The apostrophe itself is a letter too.
    end += 1
    first = behind + 1
  }
  if (losesTrema.test(language)) {
    for (let i = 0; i < count; i++) {
      if (trema.test(part.text.slice(starts[i], starts[i + 1]).normalize('NFD'))) allowed[i] = 0
    }
  }
  return allowed
}
