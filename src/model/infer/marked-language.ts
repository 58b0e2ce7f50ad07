import { lexicon } from '../words/own-lexicon.ts'
import type { LanguageGuess } from './language.ts'

/** From here on the words are sure enough. */
export const sure = 0.6

/** Languages that we have no words of, by one whose words they share: theirs are taken for its own. */
const relatives: Readonly<Record<string, string>> = {
  nl: 'af da fy is lb nb nn no sv',
  de: 'af da fy lb nb nn no sv',
  ru: 'be bg mk sr uk',
  cs: 'bs hr pl sk sl',
  es: 'ca eu gl ro',
  fr: 'ca oc ro',
  it: 'ca co oc ro',
  pt: 'ca gl ro',
  ar: 'fa ps sd ug ur',
  tr: 'az tk uz',
}

/** Tags of words that no language is told of (BCP 47; `x-none` is Word's). */
const none = /^(?:und|zxx|mul|x)(?:-|$)/i

/**
 * The language of a text whose document says what most of it is in, as Word marks each word for its spelling (ECMA-376-1,
 * 17.3.2.20). Few people set that mark, so the words go before it where they are sure; but where they are not, or speak
 * of a language because they know no nearer one (Swedish has many words of Dutch), the mark decides.
 */
export function withMarkedLanguage(guess: LanguageGuess, tag: string | null): LanguageGuess {
  if (tag === null || none.test(tag)) return guess
  const code = tag.toLowerCase().split('-')[0] as string
  return mayBe(code, guess)
    ? { ...guess, code, confidence: 0.75, because: 'the document is marked as in it' }
    : guess
}

function mayBe(code: string, { code: guessed, confidence, countOf }: LanguageGuess): boolean {
  if (!lexicon().languages.some((one) => one.code === code))
    return confidence < sure || (relatives[guessed]?.split(' ').includes(code) ?? false)
  // An untouched mark says only where Word was bought: its language must have words here too.
  const count = countOf(code)
  return confidence < sure && count !== null && count * 2 >= (countOf(guessed) ?? 0)
}
