import type { HouseStyle, HouseStyles } from './house-styles.ts'
import { foldName } from './style-names.ts'

/** Ids and names of our styles among those of a house: its own where it has the style, else ones that it does not use. */
export class StyleNaming {
  private readonly ids = new Map<string, string>()
  private readonly takenIds: Set<string>
  private readonly takenNames: Set<string>

  constructor(
    styles: HouseStyles,
    private readonly mapped: ReadonlyMap<string, HouseStyle>,
  ) {
    // Word tells ids apart by case, other programs do not.
    this.takenIds = new Set(styles.all.map((one) => one.id.toLowerCase()))
    this.takenNames = new Set(styles.all.flatMap((one) => one.names))
  }

  /** The id of a style of ours. */
  id(own: string): string {
    const house = this.mapped.get(own)
    if (house !== undefined) return house.id
    const known = this.ids.get(own)
    if (known !== undefined) return known
    let free = own
    for (let count = 2; this.takenIds.has(free.toLowerCase()); count++) free = `${own}-${count}`
    this.takenIds.add(free.toLowerCase())
    this.ids.set(own, free)
    return free
  }

  /** The name of a style that is filled in. One of Word's that the house gave to words of a table, say, is not free. */
  name(name: string): { name: string; isCustom: boolean } {
    const isCustom = !builtIn.test(name)
    let free = name
    if (this.takenNames.has(foldName(name)) && !name.startsWith('Pack ')) free = `Pack ${name}`
    for (let count = 2; this.takenNames.has(foldName(free)); count++) free = `Pack ${name} ${count}`
    this.takenNames.add(foldName(free))
    return { name: free, isCustom: isCustom || free !== name }
  }
}

/** Names that Word knows by itself; a style of any other is a custom one. */
export const builtIn =
  /^(?:Normal|heading [1-9]|Title|Subtitle|Body Text|List (?:Bullet|Number|Continue)(?: [2-5])?|Quote|caption|toc [1-9]|TOC Heading|header|footer|(?:footnote|annotation) (?:text|reference)|Strong|Emphasis|Hyperlink)$/
