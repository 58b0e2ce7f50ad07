import type { Report } from '../../../diagnostics/report.ts'
import type { HouseDocument } from '../../../template/theme.ts'
import { leftBehind } from './house-settings.ts'
import type { House } from './open-house.ts'
import { builtIn } from './style-naming.ts'

/** What there is to say of a house's document. */
export interface HouseFacts {
  reference: HouseDocument
  house: House
  filled: readonly string[]
  guessed: readonly (readonly [string, string])[]
  pageIsUsable: boolean
  titleIsLost: boolean
}

/** Says what of the house's document a pack takes otherwise than somebody may expect. */
export function reportHouse(facts: HouseFacts, report: Report): void {
  const { reference, house, filled, guessed } = facts
  const { path } = reference
  if (filled.length > 0) {
    const isWords = (name: string) => builtIn.test(name)
    report('reference-styles-filled', null, {
      path,
      words: folded(filled.filter(isWords)).join(', '),
      packs: folded(filled.filter((name) => !isWords(name))).join(', '),
    })
  }
  if (guessed.length > 0) {
    const pairs = guessed.map(([ours, theirs]) => `${theirs} for ${ours}`)
    report('reference-styles-guessed', null, { path, pairs: pairs.join(', ') })
  }
  if (facts.titleIsLost) report('reference-header', null, { path })
  if (!facts.pageIsUsable) report('reference-page-unusable', null, { path })
  const left = leftBehind(house.settings, house.package.names)
  if (left.length > 0) report('reference-left-behind', null, { path, parts: left.join(', ') })
}

/** `List Bullet 2`, `List Bullet 3` … in one. */
function folded(names: readonly string[]): string[] {
  const levels = new Map<string, string[]>()
  for (const name of names) {
    const [, stem = name, digit] = /^(.*?)(?: (\d))?$/.exec(name) ?? []
    levels.set(stem, [...(levels.get(stem) ?? []), ...(digit === undefined ? [] : [digit])])
  }
  return [...levels].map(([stem, digits]) => {
    const plain = names.includes(stem) ? [stem] : []
    if (digits.length === 0) return stem
    const range = digits.length === 1 ? digits[0] : `${digits[0]}–${digits.at(-1)}`
    return [...plain, `${stem} ${range}`].join(', ')
  })
}
