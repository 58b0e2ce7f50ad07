import { once } from '../../remember.ts'
import { groupOf, type ListName } from './list-names.ts'
import { lexicon } from './own-lexicon.ts'

/** What many recognisers ask of every line: of which of these lists it holds a form. */
const signLists = {
  title: ['titles'],
  position: ['positions'],
  organisation: ['organisations'],
  place: ['places'],
  event: ['eventKinds', 'breaks'],
  role: ['roles'],
  roleVerb: ['roleVerbs'],
  by: ['byWords'],
  speaks: ['speaks'],
  isA: ['isA'],
  organises: ['organisedBy'],
  wordTime: ['am', 'pm', 'noon', 'midnight'],
} as const satisfies Record<string, readonly ListName[]>

export type Sign = keyof typeof signLists

const names = Object.keys(signLists) as Sign[]

/** Each sign as a bit. */
export const sign = Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Readonly<
  Record<Sign, number>
>

/** Of a list by its name or its group's. */
const bitsOfList = new Map<string, number>(
  names.flatMap((name) => signLists[name].map((list) => [list, sign[name]] as const)),
)

/** By number of a list, and by set, of which -1 is one not met yet. */
const known = once(() => {
  const { lists, sets } = lexicon()
  return {
    ofList: Int32Array.from(lists, (list) => bitsOfList.get(groupOf(list)) ?? 0),
    ofSet: new Int32Array(sets.length).fill(-1),
  }
})

/** The signs of a form by the set of its places, added. */
export function signsOfSet(set: number): number {
  const { ofSet } = known()
  if (ofSet[set] === -1) ofSet[set] = readSet(set)
  return ofSet[set] as number
}

function readSet(set: number): number {
  const { lists, sets, places } = lexicon()
  const { ofList } = known()
  let bits = 0
  for (let i = sets[set] as number; i < (sets[set + 1] as number); i++)
    bits |= ofList[(places[i] as number) % lists.length] as number
  return bits
}
