import { foldMark } from '../../model/words/fold-mark.ts'
import { lookUp } from '../../model/words/look-up.ts'
import { markNames } from '../../model/words/words.ts'

/** The last bracket, and what stands before it. Round ones end lines of an address, too: `Room 4 (first floor)`. */
const squareEnd = /^(.*)[[［【]([^[\]［］【】]{1,120})[\]］】][\s\p{P}]*$/su
const sentenceEnd = /[.!?…。！？؟][\p{Pe}\p{Pf}"'\s]*$/u

const statedMark = lookUp(
  'mark',
  markNames.map((name) => [`marks.${name}`, true]),
)

/**
 * Does a paragraph end in a mark that says nothing of the lines below it: `Who pays? [not a question]`, or a sentence
 * as in `Ask Ann first. [moderator only]`? `NOTES [moderator only]` may head the lines below; it stays with them in one
 * block, where a mark in the middle is an error, for what it was meant to cover must not go to all.
 */
export function endsBlock(line: string): boolean {
  const [whole, before = '', content = ''] = squareEnd.exec(line.slice(-400)) ?? []
  if (whole === undefined) return false
  return sentenceEnd.test(before) || statedMark(foldMark(content)) !== null
}
