import { type PackBookmark, type Region, readBookmark, sumOf } from '../../../pack-document/bookmark-names.ts'
import { type PairKind, pairStyles } from '../../../pack-document/line-words.ts'
import type { StatedLines } from '../../../pack-document/stated-properties.ts'
import { positionOfPieces, textOfPieces } from '../paragraph-lines.ts'
import type { Point } from '../text-lines.ts'
import type { WordBlock, WordParagraph } from '../word-document.ts'
import {
  factLine,
  fenceBeside,
  goesOn,
  pairItem,
  plainHead,
  questionItem,
  splitLabel,
  taskItem,
} from './pack-lines.ts'
import type { ChangedFact } from './pack-statements.ts'

/** Blocks of a pack that come from one part of its brief. */
export interface PackRegion {
  region: Region
  blocks: WordBlock[]
}

/** A pack as what it was made from. */
export interface PackContent {
  regions: PackRegion[]
  changed: ChangedFact[]
  /** Where somebody has rewritten words of the template: they are the brief's now. */
  rewritten: Point[]
}

/** Sorts the blocks of a pack: the template's own words go, and everything else is told by where it comes from. */
export function packRegions(blocks: readonly WordBlock[], stated: StatedLines): PackContent {
  const sorter = new Sorter(stated, blocks)
  for (const block of blocks) sorter.add(block)
  sorter.addTakenOut()
  return sorter.content
}

class Sorter {
  readonly content: PackContent = { regions: [], changed: [], rewritten: [] }
  private region: Region = { kind: 'extras' }
  private readonly stated: StatedLines
  /** Facts whose row is there. */
  private readonly seen = new Set<string>()
  /** The section that was last begun. */
  private section: Region | null = null
  private readonly labels: Set<string>
  /** Numbers of what one mark covers, where its beginning is there, and its end: both, or neither counts. */
  private readonly starts: ReadonlySet<string>
  private readonly ends: ReadonlySet<string>

  constructor(stated: StatedLines, blocks: readonly WordBlock[]) {
    this.stated = stated
    this.labels = labelsIn(blocks)
    const marks = blocks.flatMap(marksOf)
    const numbers = (kind: 'for' | 'forEnd') =>
      new Set(marks.flatMap((mark) => (mark.kind === kind ? [mark.number] : [])))
    this.starts = numbers('for')
    this.ends = numbers('forEnd')
  }

  add(block: WordBlock): void {
    const marks = marksOf(block)
    for (const mark of marks) {
      if (mark.kind === 'region') this.enter(mark.region)
      if (mark.kind === 'for' && this.ends.has(mark.number))
        this.keep(fenceBeside(block, `:::for{${mark.audience}}`))
    }
    // The mark behind what it covers.
    if (
      block.type === 'paragraph' &&
      marks.some((mark) => mark.kind === 'forEnd' && this.starts.has(mark.number))
    ) {
      this.keep(fenceBeside(block, ':::'))
      return
    }
    if (block.type === 'table') this.keep(plainHead(block))
    else this.addParagraph(block, marks)
  }

  private addParagraph(paragraph: WordParagraph, marks: readonly PackBookmark[]): void {
    const text = textOfPieces(paragraph.pieces)
    const fact = marks.find((mark) => mark.kind === 'fact')
    if (fact) this.readFact(fact, paragraph)
    else if (!isRoom(paragraph) && !this.isRetyped(paragraph) && !isMade(text, marks)) {
      const wasMade = marks.some((mark) => mark.kind === 'made')
      if (wasMade) this.content.rewritten.push(positionOfPieces(paragraph.pieces).start)
      else if (paragraph.heading !== null && this.region.kind === 'made') this.beginSection()
      this.keep(this.restored(paragraph, marks))
    }
  }

  /** A heading of somebody's own among the template's words begins a section, behind the last one. */
  private beginSection(): void {
    this.enter(this.section ?? { kind: 'section', number: '0' })
  }

  private readFact(fact: Extract<PackBookmark, { kind: 'fact' }>, paragraph: WordParagraph): void {
    const text = textOfPieces(paragraph.pieces)
    const words = paragraph.style === 'Fact' ? text.slice(splitLabel(paragraph)?.length ?? 0) : text
    this.seen.add(fact.name)
    if (!isUnchanged(words, fact.sum)) this.change(fact.name, words, paragraph)
  }

  /** What is still to be confirmed is no part of what somebody wrote beside it. */
  private change(name: string, words: string, { number }: WordParagraph): void {
    const { gap } = this.stated
    const folded = words.replace(/\s+/g, ' ').trim()
    const written = gap !== '' && folded.includes(gap) ? besideGap(folded, gap) : folded
    this.content.changed.push({ name, words: written, paragraph: number })
  }

  /** A row that somebody typed anew has its label and no bookmark; one that is not there at all was taken out. */
  addTakenOut(): void {
    for (const name of this.stated.rows.keys()) {
      if (!this.seen.has(name)) this.content.changed.push({ name, words: '', paragraph: 1 })
    }
  }

  /** Is this a row of the fact sheet that was typed anew? Then it is that fact. */
  private isRetyped(paragraph: WordParagraph): boolean {
    const split = paragraph.style === 'Fact' ? splitLabel(paragraph) : null
    const label = split?.label.toLowerCase()
    const name = [...this.stated.rows].find(([, one]) => one.toLowerCase() === label)?.[0]
    if (split === null || name === undefined || this.seen.has(name)) return false
    this.seen.add(name)
    this.change(name, textOfPieces(paragraph.pieces).slice(split.length), paragraph)
    return true
  }

  private enter(region: Region): void {
    this.region = region
    if (region.kind === 'section') this.section = region
  }

  private restored(paragraph: WordParagraph, marks: readonly PackBookmark[]): WordParagraph {
    const { style } = paragraph
    if (style === 'Question') return questionItem(paragraph, () => this.nextLabel())
    if (style === 'Question Detail') return goesOn(paragraph)
    if (style !== null && /^List (?:Bullet|Number)/.test(style) && paragraph.list === null)
      return taskItem(paragraph)
    if (style === 'Rule') return { ...paragraph, role: 'rule' }
    if (style === 'Fact') return factLine(paragraph)
    for (const kind of Object.keys(pairStyles) as PairKind[]) {
      if (style === pairStyles[kind].detail) return goesOn(paragraph)
      if (style !== null && pairStyles[kind].lines.includes(style))
        return pairItem(kind, paragraph, this.sourceFor(paragraph, marks))
    }
    return paragraph
  }

  /** The brief's own words for a line that nobody has changed, with the mark that is printed behind it. */
  private sourceFor(paragraph: WordParagraph, marks: readonly PackBookmark[]): string | null {
    const mark = marks.find((one) => one.kind === 'line')
    const source = mark === undefined ? null : (this.stated.sources.get(mark.line) ?? null)
    const text = textOfPieces(paragraph.pieces)
    if (mark === undefined || source === null || !isUnchanged(text, mark.sum)) return null
    return sumOf(text) === mark.sum ? source : `${source} ${audienceMark.exec(text)?.[0].trim() ?? ''}`
  }

  private nextLabel(): string {
    let number = 1
    while (this.labels.has(`Q${number}`)) number++
    this.labels.add(`Q${number}`)
    return `Q${number}`
  }

  /** What somebody wrote among the template's words belongs to no section. */
  private keep(block: WordBlock): void {
    const region: Region = this.region.kind === 'made' ? { kind: 'extras' } : this.region
    const last = this.content.regions.at(-1)
    if (last && isSame(last.region, region)) last.blocks.push(block)
    else this.content.regions.push({ region, blocks: [block] })
  }
}

/** Room to write on, and what parts tables, hold no words. */
function isRoom({ style, pieces }: WordParagraph): boolean {
  return style !== 'Rule' && pieces.every((piece) => piece.type === 'text' && piece.value.trim() === '')
}

/** `To be confirmed: Boathouse` is `Boathouse`. */
function besideGap(words: string, gap: string): string {
  return words
    .replaceAll(gap, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:;,.–—-]+|[\s:;,–—-]+$/g, '')
}

const isSame = (a: Region, b: Region): boolean =>
  a.kind === b.kind && (a.kind !== 'section' || b.kind !== 'section' || a.number === b.number)

/** A table has its mark in its first cell. */
function marksOf(block: WordBlock): PackBookmark[] {
  if (block.type === 'paragraph') return block.bookmarks.flatMap((name) => readBookmark(name) ?? [])
  const first = block.rows[0]?.cells[0]?.blocks[0]
  return first === undefined ? [] : marksOf(first)
}

const audienceMark = /\s*\[[^[\]]*\]\s*$/

/** The mark of a restricted line stands behind its words, and outside of their bookmark. */
function isUnchanged(words: string, sum: string): boolean {
  return sumOf(words) === sum || sumOf(words.replace(audienceMark, '')) === sum
}

function isMade(text: string, marks: readonly PackBookmark[]): boolean {
  return marks.some((mark) => mark.kind === 'made' && isUnchanged(text, mark.sum))
}

/** Labels of the questions of a pack. */
function labelsIn(blocks: readonly WordBlock[]): Set<string> {
  const labels = new Set<string>()
  for (const block of blocks) {
    if (block.type === 'paragraph' && block.style === 'Question') labels.add(splitLabel(block)?.label ?? '')
  }
  return labels
}
