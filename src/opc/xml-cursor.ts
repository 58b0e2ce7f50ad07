import { resolveReferences } from './xml-references.ts'

export const LESS = 0x3c
export const GREATER = 0x3e
export const SLASH = 0x2f
export const QUESTION = 0x3f
export const EXCLAMATION = 0x21
export const EQUALS = 0x3d
export const DOUBLE = 0x22
export const SINGLE = 0x27

/** References in one part. */
const maxReferences = 500_000

/** A place in a text of XML, and what is read there whatever it is a part of. */
export class XmlCursor {
  protected at = 0
  /** Most parts have neither, and then no text is searched for them. */
  private readonly hasReferences: boolean
  private readonly hasReturns: boolean
  /** More references than a document has: resolving nine million of `&amp;` took 1.6 GB. */
  readonly isFlooded: boolean

  constructor(protected readonly source: string) {
    this.hasReferences = source.includes('&')
    this.isFlooded = holdsMore(source, '&', maxReferences)
    this.hasReturns = source.includes('\r')
  }

  /** Goes behind the next `mark`; false where there is none. */
  protected skipPast(mark: string, from: number): boolean {
    const found = this.source.indexOf(mark, from)
    this.at = found + mark.length
    return found >= 0
  }

  /** An attribute's value, or null where it is none; white space in it is a space each (XML 3.3.3). */
  protected valueOf(written: string): string | null {
    if (written.includes('<')) return null
    const spaced = /[\t\r\n]/.test(written) ? written.replace(/\r\n|[\t\r\n]/g, ' ') : written
    return this.hasReferences && spaced.includes('&') ? resolveReferences(spaced) : spaced
  }

  /** The text of an element, or null where a reference in it is none. */
  protected plain(written: string): string | null {
    const text = this.withLineEnds(written)
    return this.hasReferences && text.includes('&') ? resolveReferences(text) : text
  }

  /** Line ends are `\n` (XML 2.11). */
  protected withLineEnds(text: string): string {
    return this.hasReturns ? text.replace(/\r\n?/g, '\n') : text
  }

  /** Where the white space ends that may begin at a place. */
  protected skipSpace(from: number): number {
    let at = from
    for (;;) {
      const code = this.source.charCodeAt(at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at
      at++
    }
  }

  /** Where the name ends that may begin at a place. */
  protected skipName(from: number): number {
    let at = from
    while (isNameUnit(this.source.charCodeAt(at))) at++
    return at
  }
}

/** Letters, digits, `-`, `.`, `_`, `:`, and all that is not ASCII: what ends a name is told, not what begins it. */
function isNameUnit(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x2d && code <= 0x3a && code !== SLASH) ||
    code === 0x5f ||
    code >= 0x80
  )
}

function holdsMore(text: string, mark: string, most: number): boolean {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0 && count <= most; at = text.indexOf(mark, at + 1)) count++
  return count > most
}
