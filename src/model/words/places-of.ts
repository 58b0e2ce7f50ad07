import { lexicon } from './own-lexicon.ts'

/** Where a form stands: a list by name, and a language by its number. */
export interface Place {
  list: string
  language: number
}

/** The places of a set, by language, then in the order of the lists. */
export function placesOf(set: number): Place[] {
  const { lists, sets, places } = lexicon()
  return Array.from(places.subarray(sets[set], sets[set + 1]), (place) => ({
    list: lists[place % lists.length] as string,
    language: Math.floor(place / lists.length),
  }))
}
