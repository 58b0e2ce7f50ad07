import { paragraphStyles, wordStyles } from '../frame/style-list.ts'
import { type HouseStyle, type HouseStyles, outlineOf, type StyleType } from './house-styles.ts'
import { foldName, looseNames, otherNames } from './style-names.ts'

/** Which style of the house is which of ours. */
export interface FoundStyles {
  /** By our id. */
  found: ReadonlyMap<string, HouseStyle>
  /** Taken by what else they are than by their name: what the house calls so is worth a look. Ours, then the house's. */
  guessed: readonly (readonly [string, string])[]
}

interface Wanted {
  id: string
  name: string
  type: StyleType
}

/** Our styles, in the order in which the house's are given to them. */
const wanted: readonly Wanted[] = [
  ...paragraphStyles.map(({ id, name }) => ({ id, name, type: 'paragraph' as const })),
  ...wordStyles.map(({ id, name }) => ({ id, name, type: 'character' as const })),
  { id: 'PackTable', name: 'Pack Table', type: 'table' },
]

/**
 * Looks our styles up in the house's: by name or alias; by the names of other languages; and where neither is there,
 * by a name of the house before or behind it (`ACME Heading 1`), or by the outline level of a heading.
 */
export function findStyles(styles: HouseStyles): FoundStyles {
  const found = new Map<string, HouseStyle>()
  for (const one of wanted) {
    const style = byNames([one.name, ...otherNames(one.id)], one.type, styles)
    if (style !== null) found.set(one.id, style)
  }
  const guessed: (readonly [string, string])[] = []
  const guess = (id: string, name: string, style: HouseStyle | null) => {
    if (style === null || found.has(id) || isTaken(style, found)) return
    found.set(id, style)
    guessed.push([name, style.name])
  }
  for (const [one, style] of ofHouse(styles, found)) guess(one.id, one.name, style)
  for (let level = 0; level < 4; level++) {
    guess(`Heading${level + 1}`, `heading ${level + 1}`, byOutline(level, styles))
  }
  guess('PackTable', 'Pack Table', onlyTable(styles))
  return { found, guessed }
}

function isTaken(style: HouseStyle, found: ReadonlyMap<string, HouseStyle>): boolean {
  return [...found.values()].includes(style)
}

function byNames(names: readonly string[], type: StyleType, styles: HouseStyles): HouseStyle | null {
  for (const name of names.map(foldName)) {
    const ofType = styles.all.filter((one) => one.type === type)
    const style =
      ofType.find((one) => one.names[0] === name) ?? ofType.find((one) => one.names.includes(name))
    if (style !== undefined) return style
  }
  return null
}

/** Words before or behind a name that say what part of a document it is for: no house is called so. */
const notHouses =
  /^(?:tables?|toc|appendix|annex|cover|box|footer|header|side ?bar|list|end ?note|foot ?note|char|index|intense|subtle|note|message|comment|annotation|plain|macro|document|block|page|table of .*)$/

/** Styles that have the same word beside the names of two or more of ours: that word is the house's. */
function ofHouse(styles: HouseStyles, found: ReadonlyMap<string, HouseStyle>): [Wanted, HouseStyle][] {
  const byAffix = new Map<string, [Wanted, HouseStyle][]>()
  for (const style of styles.all) {
    if (isTaken(style, found)) continue
    for (const one of wanted) {
      if (one.type !== style.type) continue
      for (const name of [one.name, ...otherNames(one.id), ...looseNames(one.id)].map(foldName)) {
        for (const affix of affixesOf(style, name)) {
          const all = byAffix.get(affix) ?? []
          all.push([one, style])
          byAffix.set(affix, all)
        }
      }
    }
  }
  const houses = [...byAffix].filter(([, all]) => new Set(all.map(([, one]) => one)).size > 1)
  return houses.sort(([, a], [, b]) => b.length - a.length)[0]?.[1] ?? []
}

/** What stands before or behind a name in the names of a style. */
function affixesOf({ names }: HouseStyle, known: string): string[] {
  return names.flatMap((name) => {
    const rest = name.endsWith(` ${known}`)
      ? name.slice(0, -known.length)
      : name.startsWith(`${known} `)
        ? name.slice(known.length)
        : ''
    const affix = rest.replace(/[\s()[\]_–—-]+/g, ' ').trim()
    return affix === '' || notHouses.test(affix) || /^\d/.test(affix) ? [] : [affix]
  })
}

/** The only style that is a heading of that level and has no name that we know. */
function byOutline(level: number, styles: HouseStyles): HouseStyle | null {
  const all = styles.all.filter(
    (one) => one.type === 'paragraph' && one.isCustom && outlineOf(one, styles) === level,
  )
  return all.length === 1 ? (all[0] ?? null) : null
}

/** The only style of tables that the house made itself. */
function onlyTable(styles: HouseStyles): HouseStyle | null {
  const own = styles.all.filter((one) => one.type === 'table' && one.isCustom && !one.isDefault)
  return own.length === 1 ? (own[0] ?? null) : null
}
