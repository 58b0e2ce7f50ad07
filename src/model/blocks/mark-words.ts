import { editDistance } from '../../diagnostics/did-you-mean.ts'
import { type Audience, audienceNames } from '../audience.ts'
import { once, remember } from '../remember.ts'
import { languages } from '../words/index.ts'

/** What a word of a bracket says: an audience, the restriction itself, nothing, or something we don't know. */
export type MarkWord = { kind: 'audience'; audience: Audience } | { kind: 'only' } | { kind: 'joining' }

/** The words of a mark, folded: lower case, no accents, no vowel signs, no invisible characters. */
export const wordsOf: (text: string) => readonly string[] = remember(foldWords)

function foldWords(text: string): readonly string[] {
  // Most texts have nothing to fold but their case.
  if (isAscii.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  // й must not become и by losing its breve only on one side, so tables and briefs pass through here alike.
  const folded = text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

const isAscii = /^[\x00-\x7f]*$/

/** The meaning of a folded word, or null for a word of any other text. */
export function meaningOf(word: string): MarkWord | null {
  return dictionary().get(word) ?? null
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
  for (const [known, meaning] of dictionary()) {
    if (meaning.kind !== 'audience' || Math.abs(known.length - word.length) >= least) continue
    const distance = editDistance(word, known)
    if (distance >= least || (distance === 2 && (known.length < 8 || known[0] !== word[0]))) continue
    best = known
    least = distance
  }
  return best
}

/** Is a folded word one slip of the finger away from `only`, in any language? */
export const isNearOnly = remember(findNearOnly)

function findNearOnly(word: string): boolean {
  if (word.length < 3) return false
  for (const known of onlyWords()) {
    if (Math.abs(known.length - word.length) > 1) continue
    // `holy` and `oily` are as near to `only`, so that one of the first two letters has to be right.
    if (known[0] !== word[0] && known[1] !== word[0]) continue
    if (editDistance(word, known) === 1) return true
  }
  return false
}

const onlyWords = once(() =>
  [...dictionary()].flatMap(([known, { kind }]) => (kind === 'only' && known.length >= 4 ? [known] : [])),
)

/** Made at first use: most briefs have no mark, and start-up time counts. */
const dictionary = once(() => {
  const words = new Map<string, MarkWord>()
  for (const { markLinks } of languages) {
    for (const word of wordsOf(markLinks.join(' '))) words.set(word, { kind: 'joining' })
  }
  for (const { audiences, only } of languages) {
    for (const audience of audienceNames) {
      for (const word of wordsOf(audiences[audience].join(' '))) {
        // `moderator’s` leaves an `s`, which is no name.
        if (!words.has(word)) words.set(word, { kind: 'audience', audience })
      }
    }
    for (const word of wordsOf(only.join(' '))) words.set(word, { kind: 'only' })
  }
  return words
})
