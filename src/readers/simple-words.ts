import type { PhrasingContent } from 'mdast'
import type { Position } from 'unist'
import { placeIn, type SourceLines } from './source-lines.ts'

/** Anything the parser might find something in, but for `**`; an `&` only where it may begin a reference. */
const marks = /[_`~[\]<>|\\@\0\t\v\r]|&[#\w]*;|:\/\/|www\.|:::|\s$/i
/** Bold words between spaces or ends of the line: these two marks can only open and only close. */
const bold = /(?<![^ ])\*\*(?=[\p{L}\p{N}])([^*]*[^*\s])\*\*(?![^ ])/gu
/** May begin a block. */
const blockStart = /^(?:[\s#*+\-_<=`~>[:|&\\]|\d{1,9}[.)])/
const boldStart = /^\*\*[\p{L}\p{N}]/u

/** Is this part of a line nothing but words, or bold words, to any syntax of ours? */
export function isSimple(words: string): boolean {
  if (marks.test(words)) return false
  return !words.includes('*') || !words.replace(bold, '').includes('*')
}

/** And does it begin no block either, where one might begin? */
export function startsSimple(words: string): boolean {
  return (!blockStart.test(words) || boldStart.test(words)) && isSimple(words)
}

/** Adds what stands in a line between two columns to the content of a paragraph, heading or cell. */
export function addWords(
  children: PhrasingContent[],
  source: SourceLines,
  at: number,
  from: number,
  to: number,
): void {
  const line = source.lines[at] as string
  if (children.length > 0) {
    addText(children, '\n', placeIn(source, at - 1, source.lines[at - 1]?.length ?? 0, at, 0))
  }
  let done = from
  const words = line.slice(from, to)
  for (const match of words.includes('*') ? words.matchAll(bold) : []) {
    const start = from + match.index
    const end = start + match[0].length
    if (start > done) addText(children, line.slice(done, start), placeIn(source, at, done, at, start))
    const inner: PhrasingContent[] = []
    addText(inner, match[1] as string, placeIn(source, at, start + 2, at, end - 2))
    children.push({ type: 'strong', children: inner, position: placeIn(source, at, start, at, end) })
    done = end
  }
  if (to > done) addText(children, line.slice(done, to), placeIn(source, at, done, at, to))
}

function addText(children: PhrasingContent[], value: string, position: Position): void {
  const last = children.at(-1)
  if (last?.type !== 'text' || !last.position) {
    children.push({ type: 'text', value, position })
    return
  }
  last.value += value
  last.position.end = position.end
}
