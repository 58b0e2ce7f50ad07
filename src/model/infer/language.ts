import { firstNode } from '../words/first-node.ts'
import { languagesOf } from '../words/index.ts'
import { nodeBehind } from '../words/lexicon.ts'
import { lexicon } from '../words/own-lexicon.ts'
import { isUnspaced } from '../words/tokens.ts'
import { letterBit, letterKindAt, pairBit, type Script, scriptBits, scripts } from './letter-kinds.ts'

/** The language of a text, BCP 47, and how sure that is. */
export interface LanguageGuess {
  code: string
  confidence: number
  because: string
  /** Words that are common in it; of another language likewise, null for one we have no words of in this script. */
  countOf: (code: string) => number | null
}

/** Characters looked at; the rest of a long brief says nothing new. */
const sample = 20_000
/** No word that is common in a language has more letters. */
export const longestCommon = 12

/** Tells the language by its script, then by its commonest short words. */
export function guessLanguage(text: string): LanguageGuess {
  const part = text.slice(0, sample).toLowerCase()
  const { sets, script } = tallyOf(part)
  const known = lexicon().languages.filter((one) => one.script === script)
  const counts = countCommon(sets)
  const countOf = (code: string) => (known.some((one) => one.code === code) ? (counts.get(code) ?? 0) : null)
  return { ...guessOf(part, known, counts), countOf }
}

function guessOf(
  part: string,
  known: readonly { code: string }[],
  counts: ReadonlyMap<string, number>,
): Omit<LanguageGuess, 'countOf'> {
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

/** What one look at all letters of a text tells. */
interface Tally {
  /** How often each set of places is met among its words; `common` says which languages it speaks for. */
  sets: ReadonlyMap<number, number>
  /** Of most of its letters. */
  script: string
}

const smallLetter = letterKindAt('a', 0)

/** Words are looked up while their letters are counted: of most the first two or three tell that no list has them. */
function tallyOf(text: string): Tally {
  const { cells } = lexicon()
  const scriptCounts = scripts.map(() => 0)
  const sets = new Map<number, number>()
  let start = 0
  let node = 0
  const endWord = (end: number) => {
    const set = node === 0 || start === end || end - start > longestCommon ? 0 : (cells[node] as number)
    if (set !== 0) sets.set(set, (sets.get(set) ?? 0) + 1)
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = code >= 0x61 && code <= 0x7a ? smallLetter : letterKindAt(text, at)
    scriptCounts[kind & scriptBits] = (scriptCounts[kind & scriptBits] as number) + 1
    const isPair = (kind & pairBit) !== 0
    if ((kind & letterBit) === 0) {
      if (start < at) endWord(at)
      start = isPair ? at + 2 : at + 1
    } else {
      if (at === start) node = firstNode('whole', code)
      else if (node !== 0) node = nodeBehind(cells, node, code)
      if (isPair && node !== 0) node = nodeBehind(cells, node, text.charCodeAt(at + 1))
    }
    if (isPair) at++
  }
  endWord(text.length)
  return { sets, script: scriptOf((script) => scriptCounts[scripts.indexOf(script)] as number) }
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
function countCommon(sets: ReadonlyMap<number, number>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [set, count] of sets)
    for (const code of commonIn(set)) counts.set(code, (counts.get(code) ?? 0) + count)
  return counts
}

/** The languages in which a word is common, by the set of its places: few sets are met. */
const common = new Map<number, readonly string[]>()

function commonIn(set: number): readonly string[] {
  let found = common.get(set)
  if (!found) {
    found = languagesOf(set, ['stopWords', 'questionWords'])
    common.set(set, found)
  }
  return found
}
