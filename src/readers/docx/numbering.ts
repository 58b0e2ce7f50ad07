import { childOf, valOf } from '../../opc/child-elements.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'
import { formatNumber } from './format-number.ts'
import { indentOf } from './styles.ts'
import type { ListPlace } from './word-document.ts'
import { childrenOf, isOn, numberOf } from './xml-nodes.ts'

/** One level of a list (ECMA-376-1, 17.9.6). */
interface Level {
  format: string
  /** What is printed, with `%1` for the number of the first level. */
  text: string
  start: number
  /** Level behind which it begins anew, from 1; 0 for never (17.9.11). */
  restart: number | null
  indent: number | null
  /** All numbers in it are 1, 2, 3 (17.9.4). */
  legal: boolean
}

interface Definition {
  id: string
  levels: (Level | undefined)[]
}

interface List {
  definition: Definition
  /** Levels of this instance only. */
  own: (Level | undefined)[]
  /** Numbers at which this instance begins. */
  starts: (number | undefined)[]
  begun: Set<number>
}

/** A numbered paragraph: its place in a list, and what Word prints in front of it. */
export interface Numbered {
  /** Null where Word prints words (`Session 1:`) or nothing: that is no item of a list. */
  place: ListPlace | null
  label: string
  indent: number | null
}

const MAX_LEVEL = 8

/** Words in front of a number are words of the document: `Session 1:`, `Q1.` */
const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/%\d/g, ''))
const hasLongWords = (text: string): boolean => /\p{L}{2}/u.test(text)

/** The lists of a document, and how far each has been counted (17.9). Paragraphs are asked for in their order. */
export class Numbering {
  private readonly lists = new Map<string, List>()
  private readonly counts = new Map<string, (number | undefined)[]>()

  /** `root` is the numbering part; `listOfStyle` finds the list that a numbering style stands for (17.9.21). */
  constructor(root: XmlElement | null, listOfStyle: (style: string) => string | null) {
    const definitions = new Map<string, Definition>()
    const elements = new Map<string, XmlElement>()
    for (const element of childrenOf(root, 'w:abstractNum')) {
      const id = element.attributes['w:abstractNumId'] ?? ''
      elements.set(id, element)
      definitions.set(id, { id, levels: levelsIn(element) })
    }
    const instances = childrenOf(root, 'w:num')
    const definitionOf = new Map(
      instances.map((one) => [one.attributes['w:numId'], valOf(one, 'w:abstractNumId') ?? '']),
    )
    for (const instance of instances) {
      const id = instance.attributes['w:numId']
      let definition = definitions.get(valOf(instance, 'w:abstractNumId') ?? '')
      if (id === undefined || definition === undefined) continue
      const style = valOf(elements.get(definition.id), 'w:numStyleLink')
      const linked = style === null ? null : listOfStyle(style)
      definition = definitions.get(definitionOf.get(linked ?? '') ?? '') ?? definition
      this.lists.set(id, listOf(instance, definition))
    }
  }

  /** Counts one paragraph; null where there is no such list. */
  next(id: string, level: number): Numbered | null {
    const list = this.lists.get(id)
    if (list === undefined || id === '0') return null
    const at = Math.min(Math.max(level, 0), MAX_LEVEL)
    const found = this.levelOf(list, at)
    if (found === undefined) return null
    const number = this.count(list, at, found)
    const { format, text, indent } = found
    const isBullet = format === 'bullet'
    const place: ListPlace = {
      list: id,
      definition: list.definition.id,
      level: at,
      ordered: !isBullet,
      number: isBullet ? 1 : number,
      bullet: isBullet ? text : '',
    }
    if (isBullet)
      return { place: hasLongWords(text) ? null : place, label: hasLongWords(text) ? text : '', indent }
    if (format === 'none' || text.trim() === '') {
      return { place: null, label: hasWords(text) ? this.labelOf(list, at, text) : '', indent }
    }
    return hasWords(text)
      ? { place: null, label: this.labelOf(list, at, text), indent }
      : { place, label: '', indent }
  }

  private levelOf(list: List, level: number): Level | undefined {
    return list.own[level] ?? list.definition.levels[level]
  }

  private count(list: List, level: number, { start }: Level): number {
    const counts = this.counts.get(list.definition.id) ?? []
    this.counts.set(list.definition.id, counts)
    const ownStart = list.begun.has(level) ? undefined : list.starts[level]
    list.begun.add(level)
    const number = ownStart ?? (counts[level] ?? start - 1) + 1
    counts[level] = number
    for (let above = 0; above < level; above++) counts[above] ??= this.levelOf(list, above)?.start ?? 1
    for (let below = level + 1; below <= MAX_LEVEL; below++) {
      const restart = this.levelOf(list, below)?.restart ?? below
      if (restart !== 0 && level < restart) counts[below] = undefined
    }
    return number
  }

  private labelOf(list: List, level: number, text: string): string {
    const counts = this.counts.get(list.definition.id) ?? []
    const legal = this.levelOf(list, level)?.legal ?? false
    const label = text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const format = legal ? 'decimal' : (this.levelOf(list, at)?.format ?? 'decimal')
      return formatNumber(counts[at] ?? 1, format)
    })
    return `${label.trim()} `
  }
}

function listOf(instance: XmlElement, definition: Definition): List {
  const list: List = { definition, own: [], starts: [], begun: new Set() }
  for (const override of childrenOf(instance, 'w:lvlOverride')) {
    const level = numberOf(override.attributes['w:ilvl'])
    if (level === null || level < 0 || level > MAX_LEVEL) continue
    const own = childOf(override, 'w:lvl')
    if (own) list.own[level] = readLevel(own)
    const start = numberOf(valOf(override, 'w:startOverride'))
    if (start !== null) list.starts[level] = start
  }
  return list
}

function levelsIn(element: XmlElement): (Level | undefined)[] {
  const levels: (Level | undefined)[] = []
  for (const one of childrenOf(element, 'w:lvl')) {
    const at = numberOf(one.attributes['w:ilvl'])
    if (at !== null && at >= 0 && at <= MAX_LEVEL) levels[at] = readLevel(one)
  }
  return levels
}

function readLevel(element: XmlElement): Level {
  const legal = childOf(element, 'w:isLgl')
  return {
    format: valOf(element, 'w:numFmt') ?? 'decimal',
    text: valOf(element, 'w:lvlText') ?? '',
    start: numberOf(valOf(element, 'w:start')) ?? 0,
    restart: numberOf(valOf(element, 'w:lvlRestart')),
    indent: indentOf(childOf(element, 'w:pPr')),
    legal: legal !== null && isOn(legal.attributes['w:val']),
  }
}
