import type { MessageData } from '../../diagnostics/catalogue.ts'
import type { Place } from '../../diagnostics/diagnostic.ts'
import type { MessageName } from '../../diagnostics/report.ts'
import type { Point } from './text-lines.ts'

/** Messages of one kind, of each of which the paragraph is told; more say nothing new. */
const MAX_EACH = 20

/** What is said of a document at the end, each with the line it stands in. */
export interface Finding {
  message: MessageName
  place: Place
  data: MessageData
}

/** Words beside the text, which may hold a mark that was meant for it. */
export interface Aside {
  text: string
  place: Place
}

/** What is not, or not plainly, text of the brief: gathered while reading, told at its end. */
export class Findings {
  readonly asides: Aside[] = []
  /** Entries of a table of contents: asides, but for those that repeat what stands in the text. */
  readonly contents: Aside[] = []
  private readonly each: Finding[] = []
  private readonly counts = new Map<MessageName, number>()
  private readonly together = new Map<MessageName, { places: Place[] }>()

  /** Words that are not read, which may hold a mark. */
  setAside(text: string, at: Point, of: 'text' | 'contents' = 'text'): void {
    if (text.trim() === '') return
    const aside = { text, place: placeAt(at) }
    if (of === 'text') this.asides.push(aside)
    else this.contents.push(aside)
  }

  /** One message for each; after twenty of a kind they only count. */
  add(message: MessageName, at: Point, data: MessageData = {}): void {
    const count = (this.counts.get(message) ?? 0) + 1
    this.counts.set(message, count)
    if (count <= MAX_EACH) this.each.push({ message, place: placeAt(at), data })
  }

  /** One message for all, at the first of them, with their `count`. */
  count(message: MessageName, at: Point): void {
    const known = this.together.get(message)
    if (known) known.places.push(placeAt(at))
    else this.together.set(message, { places: [placeAt(at)] })
  }

  /** Takes back what is told together: it is nothing that the user does not know. */
  drop(message: MessageName): void {
    this.together.delete(message)
  }

  /** All of them; `paragraphOf` names the paragraphs of those that are told together. */
  all(paragraphOf: (place: Place) => number): Finding[] {
    const together = [...this.together].map(([message, { places }]): Finding => {
      const paragraphs = [...new Set(places.map(paragraphOf))]
      const listed = paragraphs.slice(0, MAX_EACH).map((one) => `¶${one}`)
      const data = {
        count: places.length,
        paragraphs: `${listed.join(', ')}${paragraphs.length > MAX_EACH ? ' …' : ''}`,
      }
      return { message, place: places[0] as Place, data }
    })
    return [...this.each, ...together]
  }
}

/** Before the first paragraph there is no line. */
function placeAt(at: Point): Place {
  const line = Math.max(at.line, 1)
  const { column } = at
  return { line, column, endLine: line, endColumn: column + 1 }
}
