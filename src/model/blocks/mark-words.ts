import { editDistance, isOneSlip } from '../../diagnostics/did-you-mean.ts'
import { once } from '../../remember.ts'
import { type Audience, audienceNames } from '../audience.ts'
import { remember } from '../remember.ts'
import { choose } from '../words/choose.ts'
import { markWordsOf } from '../words/fold-mark.ts'
import { formsOf } from '../words/index.ts'
import { setOf } from '../words/set-of.ts'
import type { KeptList } from '../words/trie-lists.ts'

/** What a word of a bracket says: an audience, the restriction itself, nothing, or something we don't know. */
export type MarkWord = { kind: 'audience'; audience: Audience } | { kind: 'only' } | { kind: 'joining' }

const onlyIn = choose<MarkWord>([['only', { kind: 'only' }]])
const joiningIn = choose<MarkWord>([['markLinks', { kind: 'joining' }]])
const audienceIn = choose<MarkWord>(
  audienceNames.map((audience) => [`audiences.${audience}`, { kind: 'audience', audience }]),
)

/** The meaning of a folded word, or null for a word of any other text. */
export function meaningOf(word: string): MarkWord | null {
  const set = setOf('mark', word)
  // `moderator’s` leaves an `s`, which is no name.
  return onlyIn(set) ?? joiningIn(set) ?? audienceIn(set)
}

/**
 * The audience word that a folded word was probably meant to be, or null: one slip in a short word, two in a long
 * one, which seldom touch its first letter (`operators` and `readers` are no `moderators` and `Redner`).
 */
export const nearestAudience = remember(findNearestAudience)

function findNearestAudience(word: string): string | null {
  let best: string | null = null
  let least = 3
  if (word.length < 5) return null
  for (const known of audienceWords()) {
    if (Math.abs(known.length - word.length) >= least) continue
    const distance = editDistance(word, known)
    if (distance >= least || (distance === 2 && (known.length < 8 || known[0] !== word[0]))) continue
    best = known
    least = distance
  }
  return best
}

/** Is a folded word one slip of the finger away from `only`, in any language? */
export function isNearOnly(word: string): boolean {
  if (word.length < 3) return false
  for (const known of onlyWords()) {
    if (Math.abs(known.length - word.length) > 1) continue
    // `holy` and `oily` are as near to `only`, so that one of the first two letters has to be right.
    if (known[0] !== word[0] && known[1] !== word[0]) continue
    if (isOneSlip(word, known)) return true
  }
  return false
}

/** Made at first use: most briefs have no mark, and start-up time counts. */
const audienceWords = once(() =>
  wordsThatMean(
    'audience',
    audienceNames.map((one) => `audiences.${one}` as const),
  ),
)
const onlyWords = once(() => wordsThatMean('only', ['only']).filter((word) => word.length >= 4))

/** Folded words of lists, earlier languages first. */
function wordsThatMean(kind: MarkWord['kind'], lists: readonly KeptList[]): string[] {
  const words = formsOf(lists).flatMap(markWordsOf)
  return [...new Set(words)].filter((word) => meaningOf(word)?.kind === kind)
}
