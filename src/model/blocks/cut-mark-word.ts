import { isUnspaced } from '../words/tokens.ts'
import { meaningOf } from './mark-words.ts'

/** Nobody writes a longer mark without a space. */
const longest = 60

/** Words of these letters are set apart. */
const isAscii = /^[\x00-\x7f]*$/

/** A way to take the beginning of a word apart: its pieces, and how many of their letters no piece we know holds. */
interface Cut {
  pieces: readonly string[]
  unknown: number
}

/**
 * The words that a folded word of a mark is made of where none are set apart: `仅限主持人使用` is three. Taken apart only
 * where `only` stands at one of its ends and an audience in it; everything else is one word, as it is written.
 */
export function cutMarkWord(word: string): readonly string[] {
  if (isAscii.test(word) || word.length > longest) return [word]
  if (!isUnspaced(word.normalize('NFC')) || meaningOf(word) !== null) return [word]
  const { pieces } = fewestUnknown(word)
  const kinds = pieces.map((piece) => meaningOf(piece)?.kind)
  const isMark = (kinds[0] === 'only' || kinds.at(-1) === 'only') && kinds.includes('audience')
  return isMark ? pieces : [word]
}

/** The cut with the fewest unknown letters, then with the fewest pieces. */
function fewestUnknown(word: string): Cut {
  const best: Cut[] = [{ pieces: [], unknown: 0 }]
  for (let end = 1; end <= word.length; end++) {
    const cuts = best.map((before, start) => extended(before, word.slice(start, end)))
    best.push(cuts.reduce((one, other) => (isBetter(other, one) ? other : one)))
  }
  return best.at(-1) as Cut
}

function extended({ pieces, unknown }: Cut, piece: string): Cut {
  const isKnown = meaningOf(piece) !== null
  return { pieces: [...pieces, piece], unknown: unknown + (isKnown ? 0 : piece.length) }
}

const isBetter = (one: Cut, other: Cut) =>
  one.unknown < other.unknown || (one.unknown === other.unknown && one.pieces.length < other.pieces.length)
