import { languagesOf } from '../words/index.ts'
import { lexicon } from '../words/own-lexicon.ts'
import { setOf } from '../words/set-of.ts'
import { isUnspaced } from '../words/tokens.ts'
import { letterBit, letterKindAt, pairBit, type Script, scriptBits, scripts } from './letter-kinds.ts'

/** The language of a text, BCP 47, and how sure that is. */
export interface LanguageGuess {
  code: string
  confidence: number
  because: string
}

/** Characters looked at; the rest of a long brief says nothing new. */
const sample = 20_000
/** No word that is common in a language has more letters. */
export const longestCommon = 12

/** Tells the language by its script, then by its commonest short words. */
export function guessLanguage(text: string): LanguageGuess {
  const part = text.slice(0, sample).toLowerCase()
  const { words, script } = lettersOf(part)
  const known = lexicon().languages.filter((one) => one.script === script)
  const counts = countCommon(words)
  const counted = known
    .map(({ code }) => ({ code, count: counts.get(code) ?? 0 }))
    .sort((a, b) => b.count - a.count)
  const [best, next] = counted
  if (!best) return { code: 'und', confidence: 0.2, because: 'a script we have no words for' }
  // One language has this script, or its words are not set apart, so that none can be counted.
  if (known.length === 1 && (best.count > 0 || isUnspaced(part)))
    return { code: best.code, confidence: 0.95, because: 'its script and its words' }
  if (best.count === 0)
    return { code: best.code, confidence: 0.3, because: 'nothing tells it; the usual one is assumed' }
  const margin = best.count / (best.count + (next?.count ?? 0))
  const enough = Math.min(1, best.count / 8)
  const confidence = Math.round((0.3 + 0.65 * Math.min(1, (margin - 0.5) * 4) * enough) * 100) / 100
  return { code: best.code, confidence, because: 'its commonest words' }
}

/** The words of a text that may be common ones, and the script of most of its letters. */
function lettersOf(text: string): { words: string[]; script: string } {
  const counts = scripts.map(() => 0)
  const words: string[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const kind = letterKindAt(text, at)
    counts[kind & scriptBits] = (counts[kind & scriptBits] as number) + 1
    const last = (kind & pairBit) === 0 ? at : at + 1
    if ((kind & letterBit) === 0) {
      if (start < at && at - start <= longestCommon) words.push(text.slice(start, at))
      start = last + 1
    }
    at = last
  }
  if (start < text.length && text.length - start <= longestCommon) words.push(text.slice(start))
  return { words, script: scriptOf((script) => counts[scripts.indexOf(script)] as number) }
}

/** Japanese and Korean mix Chinese signs with their own letters, which decide. */
function scriptOf(count: (script: Script) => number): string {
  const [kana, han] = [count('Kana'), count('Han')]
  const counts: [Script, number][] = [
    // A sign says as much as two or three letters.
    ['Kana', kana > han / 10 ? (kana + han) * 2 : 0],
    ['Hangul', count('Hangul') * 2],
    ['Han', kana > han / 10 ? 0 : han * 2],
    ['Latin', count('Latin')],
    ['Arabic', count('Arabic')],
    ['Cyrillic', count('Cyrillic')],
    ['other', count('other')],
  ]
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'Latin'
}

/** How many of the words are common ones of each language. */
function countCommon(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) for (const code of commonIn(word)) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

/** The languages in which a word is common, by the set of its places: few sets are met. */
const common = new Map<number, readonly string[]>()

function commonIn(word: string): readonly string[] {
  const set = setOf('whole', word)
  let found = common.get(set)
  if (!found) {
    found = languagesOf(set, ['stopWords', 'questionWords'])
    common.set(set, found)
  }
  return found
}
