import { fieldOf, roleOf } from '../words/index.ts'
import { phrases } from '../words/phrases.ts'
import { isUnspaced } from '../words/tokens.ts'
import { isCapitals } from './capitals.ts'
import { findDates } from './find-dates.ts'
import { beginsWithTime, findTimes } from './find-times.ts'
import { tellsWho } from './people-lines.ts'

const links = phrases('timeLinks', 'clockHours')

/** Are these the lines of running text? */
export function areWrapped(lines: readonly string[], markup: boolean): boolean {
  const alone = countAlone(lines)
  if (alone >= 2 || alone === lines.length || (alone === 1 && lines.length <= 3)) return false
  // Each line closes a sentence of its own.
  if (
    lines.every((line) => /[.?!؟。？！]$/u.test(line)) &&
    lines.slice(1).every((line) => !/^\p{Ll}/u.test(line))
  )
    return false
  // The speaker stands below the item.
  if (lines.some((line, i) => i > 0 && beginsWithTime(lines[i - 1] as string) && tellsWho(line))) return false
  const filled = isFilled(lines)
  if (lines.length === 2 && isCapitals(lines[0] as string) !== isCapitals(lines[1] as string)) return false
  if (alone === 1 && (!filled || !lines.slice(1).some((line) => /^[^\p{Lu}]/u.test(line)))) return false
  if (markup || filled) return true
  return continuesInside(lines)
}

/** How many of them stand alone; two say as much as more. */
function countAlone(lines: readonly string[]): number {
  let count = 0
  for (const line of lines) if (count < 2 && standsAlone(line)) count++
  return count
}

/** A field or role with its colon, or nothing but a date or a time. */
function standsAlone(line: string): boolean {
  if (line.length === 0 || line.length > 160) return false
  const label = /^([^:：\n]{2,40})[:：]/u.exec(line)?.[1]
  if (label && (fieldOf(label) !== null || roleOf(label) !== null)) return true
  // `ORS/2027/7 – Inventory of ropes`: each document has its line.
  if (/^\p{Lu}[\p{Lu}\d]*[/.][\p{Lu}\d./-]*\d/u.test(line)) return true
  if (!/\p{N}/u.test(line) || line.length > 60) return false
  const hits = [...findDates(line), ...findTimes(line)]
  const covered = hits.reduce((sum, hit) => sum + hit.end - hit.start, 0)
  // `ore 9.30 registrazione`, `um 9 Uhr Beginn`
  const begins = hits.some(
    (hit) => hit.start === 0 || (hit.start < 10 && links.areAll(line.slice(0, hit.start))),
  )
  return begins || covered * 2 > line.length
}

/** An editor begins a new line only where the next word would not fit. */
function isFilled(lines: readonly string[]): boolean {
  const width = Math.max(...lines.map((line) => line.length))
  // Of two lines the first is always followed by what did not fit, if it is the longer one.
  if (width < (lines.length === 2 ? 65 : 40) || lines.length < 2) return false
  if (isUnspaced(lines.join(''))) {
    // Without spaces every line but the last is full.
    return lines.slice(0, -1).every((line) => line.length >= width * 0.8)
  }
  let wrong = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = (lines[i + 1] as string).split(' ', 1)[0] as string
    if ((lines[i] as string).length + 1 + next.length < width) wrong++
  }
  return wrong * 10 <= lines.length
}

/** Most lines end in the middle of a sentence, and the next begins with a small letter. */
function continuesInside(lines: readonly string[]): boolean {
  let inside = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const open = !/[.!?:;؟…]$/u.test(lines[i] as string)
    if (open && /^\p{Ll}/u.test(lines[i + 1] as string)) inside++
  }
  return inside * 2 > lines.length - 1
}
