// @ts-expect-error The package has no types.
import UntypedLineBreaker from 'linebreak'

/** What we use of `linebreak`. */
interface LineBreaker {
  nextBreak(): { position: number } | null
}
const LineBreaker: new (text: string) => LineBreaker = UntypedLineBreaker

/** Where a line may end in a stretch without spaces. */
export interface BreakRules {
  /** Offsets inside `stretch`, rising. */
  of(stretch: string): number[]
}

/** Scripts that write their words without spaces; UAX #14 (class SA) leaves them to a dictionary. */
const dictionaryScripts: readonly [RegExp, string][] = [
  [/[\u0e00-\u0e7f]+/gu, 'th'],
  [/[\u0e80-\u0eff]+/gu, 'lo'],
  [/[\u1000-\u109f\uaa60-\uaa7f]+/gu, 'my'],
  [/[\u1780-\u17ff]+/gu, 'km'],
]

/** Signs that repeat or shorten the word before them, its vowels and tones: none begins a line, whatever a dictionary says. */
const trailing = /^[\p{M}\u0e2f\u0e30\u0e32\u0e33\u0e45\u0e46\u0eaf\u0eb0\u0eb2\u0eb3\u0ec6\u17d4-\u17d7]/u
/** Vowels of Thai and Lao that are written before their consonant. */
const leading = /[\u0e40-\u0e44\u0ec0-\u0ec4]$/u

/**
 * The Unicode Line Breaking Algorithm (UAX #14), strict before small kana, with the words of Thai, Lao, Burmese and
 * Khmer from the dictionaries that Node brings along: our own would be larger than all else we load. They are those of the
 * language named here, not of the machine's locale, so that one release of Node gives the same lines anywhere; another
 * one may know more words, as another release of ours may break lines otherwise.
 */
export function openBreakRules(): BreakRules {
  const segmenters = new Map<string, Intl.Segmenter>()
  const wordsOf = (text: string, language: string) => {
    const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
    segmenters.set(language, segmenter)
    return segmenter.segment(text)
  }
  return {
    of(stretch) {
      const found: number[] = []
      const breaker = new LineBreaker(stretch)
      for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
        if (next.position < stretch.length) found.push(next.position)
      }
      for (const [script, language] of dictionaryScripts) {
        for (const run of stretch.matchAll(script)) {
          let before = ''
          for (const { index, segment } of wordsOf(run[0], language)) {
            if (index > 0 && !trailing.test(segment) && !leading.test(before)) found.push(run.index + index)
            before = segment
          }
        }
      }
      return found.sort((a, b) => a - b)
    },
  }
}
