import { once } from '../../remember.ts'
import { groupOf, type ListName } from './list-names.ts'
import { lexicon } from './own-lexicon.ts'

/** What a set of places means to somebody who asks of some lists only; null when it has none of these. */
export type Choice<T> = (set: number) => T | null

/**
 * Forms of the lists mean the value beside them; of several the one of the earlier language, then of the list named
 * earlier. `language`: of that language only.
 */
export function choose<T>(lists: readonly (readonly [ListName, T])[], language?: string): Choice<T> {
  const ranking = once(() => new Ranking(lists, language))
  return (set) => {
    if (set === 0) return null
    const rank = ranking().rankOf(set)
    return rank === none ? null : (lists[rank - 1]?.[1] as T)
  }
}

/** Ranks count from 1; of no list asked for. */
const none = 0
const notYet = 255

/** The best of the lists asked for in each set, by its number among them; found when a set is first met. */
class Ranking {
  /** By number of a list. */
  readonly #ranks: Uint8Array
  /** Of the only language asked for; -1 for all. */
  readonly #language: number
  /** By set. */
  readonly #known: Uint8Array

  constructor(lists: readonly (readonly [ListName, unknown])[], language: string | undefined) {
    const { languages, lists: names, sets } = lexicon()
    const asked = new Map(lists.map(([list], i) => [list as string, i + 1]))
    const rankOf = (name: string) => asked.get(name) ?? asked.get(groupOf(name)) ?? none
    this.#ranks = Uint8Array.from(names, rankOf)
    this.#language = language === undefined ? -1 : languages.findIndex(({ code }) => code === language)
    this.#known = new Uint8Array(sets.length).fill(notYet)
  }

  rankOf(set: number): number {
    if (this.#known[set] === notYet) this.#known[set] = this.#bestOf(set)
    return this.#known[set] as number
  }

  /** Places ascend by language, so that the first language with a list of ours is the one that counts. */
  #bestOf(set: number): number {
    const { sets, places } = lexicon()
    const count = this.#ranks.length
    let best = none
    let language = -1
    for (let i = sets[set] as number; i < (sets[set + 1] as number); i++) {
      const place = places[i] as number
      const rank = this.#ranks[place % count] as number
      const own = Math.floor(place / count)
      if (rank === none || (this.#language >= 0 && own !== this.#language)) continue
      if (language >= 0 && own !== language) break
      language = own
      if (best === none || rank < best) best = rank
    }
    return best
  }
}
