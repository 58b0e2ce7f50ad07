import type { DerivedName, ListName } from './list-names.ts'

/** Lists of which each trie but `inText` and `inside` holds the forms; these two hold all. */
export const trieLists = {
  whole: [
    'fields',
    'roles',
    'columns',
    'headings',
    'titles',
    'toBeConfirmed',
    'decorative',
    'checkAgainstDelivery',
    'stopWords',
    'questionWords',
    'hours',
    'minutes',
  ],
  moment: [
    'months',
    'shortMonths',
    'weekdays',
    'dateLinks',
    'rangeLinks',
    'timeLinks',
    'am',
    'pm',
    'noon',
    'midnight',
    'clockHours',
    'clockMinutes',
    'hours',
    'minutes',
    'sessions',
  ],
  /** Form by form. */
  mark: ['marks', 'sessionFacts'],
  /** Word by word, in the trie of marks. */
  markWords: ['audiences', 'only', 'markLinks'],
} as const satisfies Record<string, readonly Exclude<ListName, DerivedName>[]>

/** Lists that are also kept form by form, to tell slips of the pen. */
export const keptLists = [
  'fields',
  'marks',
  'sessionFacts',
  'audiences',
  'only',
  'markLinks',
] as const satisfies readonly ListName[]

/** A list of some groups, named whole or by one of its parts, so that nobody asks for what is not there. */
export type ListOf<G extends string> = Extract<ListName, G | `${G}.${string}`>
export type ListIn<T extends keyof typeof trieLists> = ListOf<(typeof trieLists)[T][number]>
export type KeptList = ListOf<(typeof keptLists)[number]>
