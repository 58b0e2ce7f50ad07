import type { Nodes, Root } from 'mdast'
import { lineOffsets } from './line-offsets.ts'
import { walkTree } from './walk-tree.ts'

/** Words of a line, and where the short word stands that was parsed in their place. */
interface Taken {
  words: string
  start: number
  end: number
}

/** A text to parse, and what was taken out of it, in order and by line. */
interface ShortText {
  text: string
  all: Taken[]
  lines: Map<number, Taken[]>
}

/** Stands before and behind the number of a stand-in; a noncharacter, as those of `masks.ts`. */
const edge = '\ufdef'
const standIn = new RegExp(`${edge}([a-j]+)${edge}`, 'g')

/** Fewer characters are parsed as fast as they are put back. */
const shortest = 16

/**
 * Words with white space or a line's end on both sides, and no mark among them: whatever stands around them, they are
 * text. With an inline link near, brackets and quotation marks may be its own.
 */
const marks = '*_`~[\\]<>|\\\\&@#\\0\\v\\t\\r\ufdef'
const inWords = new RegExp(wordsBetween(marks), 'gu')
const besideLinks = new RegExp(wordsBetween(`${marks}()"'`), 'gu')
/** Addresses. */
const suspicious = /:\/\/|www\./i
/** Paragraphs with these are left alone: code and HTML take words of several lines for more than words. */
const delicate = /[`~<\\]|\]:/

function wordsBetween(signs: string): string {
  return `(?<![^ \\t])\\p{L}[^${signs}]{${shortest - 1},}(?<=\\S)(?=[ \\t]|$)`
}

/**
 * Parses with a short word in place of each run of many: the parser looks at every letter, and most of a brief is
 * words. The tree is that of the text as it is written.
 */
export function parseShort(text: string, parse: (text: string) => Root): Root {
  const written = text.split('\n')
  const short = shorten(written, text.includes(']:'))
  return short.all.length === 0 ? parse(text) : putBack(parse(short.text), written, short)
}

function shorten(written: readonly string[], defines: boolean): ShortText {
  const short: ShortText = { text: '', all: [], lines: new Map() }
  const lines = [...written]
  for (let from = 0; from < lines.length; ) {
    let to = from
    while (to < lines.length && /\S/.test(lines[to] as string)) to++
    const part = lines.slice(from, to)
    // A definition somewhere may be named in brackets, over the end of a line.
    if (!part.some((line) => delicate.test(line) || (defines && line.includes('[')))) {
      const pattern = part.some((line) => line.includes('](')) ? besideLinks : inWords
      for (let at = from; at < to; at++) takeFrom(lines, at, pattern, short)
    }
    from = to + 1
  }
  short.text = lines.join('\n')
  return short
}

function takeFrom(lines: string[], at: number, pattern: RegExp, short: ShortText): void {
  const line = lines[at] as string
  // The names in a fence are read by the parser.
  if (line.length < shortest || line.includes(':::')) return
  const taken: Taken[] = []
  let moved = 0
  lines[at] = line.replace(pattern, (words: string, index: number) => {
    if (suspicious.test(words)) return words
    const word = `${edge}${numeral(short.all.length)}${edge}`
    const start = index + moved
    const one = { words, start, end: start + word.length }
    moved += word.length - words.length
    taken.push(one)
    short.all.push(one)
    return word
  })
  if (taken.length > 0) short.lines.set(at, taken)
}

/** A number in letters, for digits may be the number of a list. */
const numeral = (value: number): string =>
  value.toString().replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] as string)
const indexOf = (numeral: string): number =>
  Number(numeral.replace(/[a-j]/g, (letter) => String(letter.charCodeAt(0) - 97)))

const fields = ['value', 'alt', 'title', 'url', 'label', 'identifier', 'lang', 'meta'] as const

function putBack(tree: Root, written: readonly string[], { all, lines }: ShortText): Root {
  const offsets = lineOffsets(written)
  const moved = new Set<object>()
  const move = (point: { line: number; column: number; offset?: number | undefined }) => {
    if (moved.has(point)) return
    moved.add(point)
    for (const { words, end, start } of [...(lines.get(point.line - 1) ?? [])].reverse())
      if (point.column > end) point.column += words.length - (end - start)
    point.offset = (offsets[point.line - 1] ?? 0) + point.column - 1
  }
  for (const node of walkTree(tree)) {
    if (node.position) {
      move(node.position.start)
      move(node.position.end)
    }
    const holder = node as Nodes & Partial<Record<(typeof fields)[number], unknown>>
    for (const field of fields) {
      const text = holder[field]
      if (typeof text !== 'string' || !text.includes(edge)) continue
      const whole = text.replace(standIn, (_, number: string) => all[indexOf(number)]?.words ?? '')
      Object.assign(node, { [field]: whole })
    }
  }
  return tree
}
