import type { PhrasingContent } from 'mdast'
import type { Position } from 'unist'
import { placeIn, type SourceLines } from './source-lines.ts'

/** Anything the parser might find something in, but for stars; an `&` only where it may begin a reference. */
const marks = /[_`~[\]<>|\\@\0\t\v\r]|&[#\w]*;|:\/\/|www\.|:::|\s$/i
/**
 * Words in italics or bold, with a space, an end of the line, a bracket or a stop on the outer side of the stars and
 * letters on the inner one, so that the first stars can only open and the last ones only close.
 */
const emphasis =
  /(?<![^ (])(\*{1,2})(?=[\p{L}\p{N}])([^*]*[^*\s])\1(?:(?![^ ])|(?<=[\p{L}\p{N}]\*+)(?=[,.;:!?)]))/gu
/** May begin a block. */
const blockStart = /^(?:[\s#*+\-_<=`~>[:|&\\]|\d{1,9}[.)](?!\S))/
const emphasisStart = /^\*{1,2}[\p{L}\p{N}]/u

/** Is this part of a line nothing but words, or words in italics or bold, to any syntax of ours? */
export function isSimple(words: string): boolean {
  if (marks.test(words)) return false
  return !words.includes('*') || !words.replace(emphasis, '').includes('*')
}

/** And does it begin no block either, where one might begin? */
export function startsSimple(words: string): boolean {
  return (!blockStart.test(words) || emphasisStart.test(words)) && isSimple(words)
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
  for (const match of words.includes('*') ? words.matchAll(emphasis) : []) {
    const start = from + match.index
    const end = start + match[0].length
    if (start > done) addText(children, line.slice(done, start), placeIn(source, at, done, at, start))
    children.push(emphasized(source, at, start, match))
    done = end
  }
  if (to > done) addText(children, line.slice(done, to), placeIn(source, at, done, at, to))
}

function emphasized(source: SourceLines, at: number, start: number, match: RegExpExecArray): PhrasingContent {
  const [whole, { length }, value] = match as unknown as [string, string, string]
  const end = start + whole.length
  const children: PhrasingContent[] = []
  addText(children, value, placeIn(source, at, start + length, at, end - length))
  const type = length === 2 ? 'strong' : 'emphasis'
  return { type, children, position: placeIn(source, at, start, at, end) }
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
