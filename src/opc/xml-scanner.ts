import {
  DOUBLE,
  EQUALS,
  EXCLAMATION,
  GREATER,
  LESS,
  QUESTION,
  SINGLE,
  SLASH,
  XmlCursor,
} from './xml-cursor.ts'

/** Why a part is no XML that is read. */
export type XmlFaultKind = 'malformed' | 'doctype' | 'tooDeep' | 'tooLarge'

export interface XmlFault {
  fault: XmlFaultKind
  /** Characters before it. */
  at: number
}

/** What comes next in a text of XML: `malformed` where nothing well-formed does. */
export type Token = 'open' | 'close' | 'text' | 'doctype' | 'end' | 'malformed'

/** Tags that are worth knowing again: in Word's files those with a number of their own are longer. */
const longestShort = 80

/** Attributes of one tag: the first tag of a document of Word has some forty. */
const maxAttributes = 1000

/**
 * Cuts XML into tags and texts: `next` tells what comes, and reads it unless it is a start tag, which `readTag` reads.
 * One pass without regular expressions, for a document of Word is markup for the most part.
 */
export class XmlScanner extends XmlCursor {
  /** Where the last token starts. */
  start = 0
  /** Of a start tag, as written. */
  name = ''
  /** Attributes but those that declare namespaces; only the first `count` are of this tag. */
  readonly attributeNames: string[] = []
  readonly values: string[] = []
  count = 0
  /** Namespaces that this tag declares, by prefix; `''` is the default. */
  readonly declared = new Map<string, string>()
  /** A start tag that is its own end. */
  isEmpty = false
  text = ''

  /** `closing` is the name that an end tag must have. */
  next(closing: string): Token {
    const { source } = this
    for (;;) {
      const at = this.at
      this.start = at
      if (at >= source.length) return 'end'
      if (source.charCodeAt(at) !== LESS) return this.readText()
      const second = source.charCodeAt(at + 1)
      if (second === SLASH) return this.readClose(closing)
      if (second === QUESTION) {
        if (!this.skipPast('?>', at + 2)) return 'malformed'
      } else if (second !== EXCLAMATION) return 'open'
      else if (source.startsWith('<!--', at)) {
        if (!this.skipPast('-->', at + 4)) return 'malformed'
      } else if (source.startsWith('<![CDATA[', at)) return this.readCdata()
      else return source.startsWith('<!DOCTYPE', at) ? 'doctype' : 'malformed'
    }
  }

  /** The start tag that comes, up to its first `>`; `''` where it is long. */
  shortTag(): string {
    const end = this.source.indexOf('>', this.at) + 1
    return end > 0 && end - this.at <= longestShort ? this.source.slice(this.at, end) : ''
  }

  /** Has the start tag, as it was read, no `>` within it? */
  isRead(tag: string): boolean {
    return this.at === this.start + tag.length
  }

  /** Passes a start tag that was read before. */
  skip(tag: string): void {
    this.at += tag.length
  }

  /** Reads the start tag that comes; false where it is malformed. */
  readTag(): boolean {
    const { source } = this
    const from = this.at + 1
    let at = this.skipName(from)
    if (at === from) return false
    this.name = source.slice(from, at)
    this.count = 0
    if (this.declared.size > 0) this.declared.clear()
    for (;;) {
      const next = this.skipSpace(at)
      const code = source.charCodeAt(next)
      this.isEmpty = code === SLASH
      if (code === GREATER || (code === SLASH && source.charCodeAt(next + 1) === GREATER)) {
        this.at = code === SLASH ? next + 2 : next + 1
        return true
      }
      // White space before each attribute.
      if (next === at || this.count + this.declared.size >= maxAttributes) return false
      at = this.readAttribute(next)
      if (at < 0) return false
    }
  }

  private readText(): Token {
    const found = this.source.indexOf('<', this.at)
    const end = found < 0 ? this.source.length : found
    const text = this.plain(this.source.slice(this.at, end))
    this.at = end
    if (text === null) return 'malformed'
    this.text = text
    return 'text'
  }

  private readCdata(): Token {
    const from = this.at + '<![CDATA['.length
    if (!this.skipPast(']]>', from)) return 'malformed'
    const text = this.source.slice(from, this.at - 3)
    this.text = this.withLineEnds(text)
    return 'text'
  }

  private readClose(name: string): Token {
    const from = this.at + 2
    const end = from + name.length
    const close = this.skipSpace(end)
    if (name === '' || !this.source.startsWith(name, from)) return 'malformed'
    if (this.source.charCodeAt(close) !== GREATER) return 'malformed'
    this.at = close + 1
    return 'close'
  }

  /** Where the attribute ends, or -1 where it is none. */
  private readAttribute(from: number): number {
    const { source } = this
    const nameEnd = this.skipName(from)
    const equals = this.skipSpace(nameEnd)
    if (nameEnd === from || source.charCodeAt(equals) !== EQUALS) return -1
    const quote = this.skipSpace(equals + 1)
    const mark = source.charCodeAt(quote)
    if (mark !== DOUBLE && mark !== SINGLE) return -1
    const end = source.indexOf(mark === DOUBLE ? '"' : "'", quote + 1)
    if (end < 0) return -1
    const value = this.valueOf(source.slice(quote + 1, end))
    if (value === null) return -1
    return this.keep(source.slice(from, nameEnd), value) ? end + 1 : -1
  }

  /** False where a prefix is declared twice. */
  private keep(name: string, value: string): boolean {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) {
      this.attributeNames[this.count] = name
      this.values[this.count++] = value
      return true
    }
    const prefix = name.slice(6)
    if (this.declared.has(prefix)) return false
    this.declared.set(prefix, value)
    return true
  }
}
