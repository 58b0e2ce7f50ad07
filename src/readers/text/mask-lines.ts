import { latinDigits } from '../../model/words/latin-digits.ts'
import { bulletPattern, bullets, headingSign, writtenDate } from '../bullets.ts'
import { maskAll, maskOf } from '../masks.ts'

const item = new RegExp(`^(${bulletPattern})([ \\t]+\\S)?`)
const number = /^(\(?)(\d+)([.)])(?:([ \t]+\S)|[ \t]*$)/
/** `١.`, `۲)`, `٣-`: Arabic and Persian numbers of a list. */
const easternNumber = /^(\(?)([٠-٩]{1,2}|[۰-۹]{1,2})([.)-])(?=[ \t]+\S)/
const rule = /^([-=_*~#–—─━═])\1{2,}[ \t]*$/

/** A line this long that ends without a stop was probably broken by a mail program, in the middle of a sentence. */
const WRAPPED = 60

/**
 * Makes, in `lines`, Markdown of what a plain text means by its lines, at equal columns: other bullets, `(1)`, rules of
 * other dashes. And masks what only looks like Markdown: `1986. A year`, a dash that a line break brought to the front,
 * a bullet without words, a lone backtick.
 */
export function maskLines(lines: string[], first: number): void {
  let wrapped = false
  let listed = false
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] as string
    const prefix = /^[ \t>]*/.exec(line)?.[0] ?? ''
    const rest = line.slice(prefix.length)
    const masked = maskStart(toWesternNumber(rest), wrapped && !listed)
    if (rest === '') listed = false
    else if (masked.item) listed = true
    wrapped = line.length >= WRAPPED && !/[.:;?!…。؟،,»”")\]]\s*$/u.test(line)
    lines[at] = prefix + maskBackticks(masked.line)
  }
}

/** Markdown counts with 0 to 9 only. */
function toWesternNumber(line: string): string {
  return line.replace(easternNumber, (_, open: string, digits: string, close: string) => {
    return `${open}${latinDigits(digits)}${close === '-' ? '.' : close}`
  })
}

/** `inProse`: the line before was broken in the middle of a sentence. */
function maskStart(line: string, inProse: boolean): { line: string; item: boolean } {
  const words = { line, item: false }
  const dashes = rule.exec(line)?.[1]
  if (dashes) return { line: '-_*'.includes(dashes) ? line : line.replaceAll(dashes, '-'), item: false }
  const bullet = item.exec(line)
  if (bullet) {
    const mark = bullet[1] as string
    if (headingSign.test(line)) return words
    if (bullet[2] !== undefined && !(inProse && '–—'.includes(mark))) {
      return { line: bullets[mark] + line.slice(1), item: true }
    }
    return '*+-'.includes(mark) && /^.[ \t]*$/.test(line)
      ? { line: maskOf(mark) + line.slice(1), item: false }
      : words
  }
  const numbered = number.exec(line)
  if (!numbered) return words
  const [, open = '', digits = '', close = '', content] = numbered
  if (open !== '' && close !== ')') return words
  const isItem =
    content !== undefined &&
    digits.length <= 2 &&
    !writtenDate.test(line) &&
    !(inProse && Number(digits) !== 1)
  if (isItem) return { line: open === '' ? line : ` ${line.slice(1)}`, item: true }
  return { line: line.replace(close, maskOf(close)), item: false }
}

/** A code span ends on its line: elsewhere a backtick is an accent or a quotation mark. */
function maskBackticks(line: string): string {
  if (!line.includes('`')) return line
  const runs = [...line.matchAll(/`+/g)]
  // The last run of each length: only a run before it has a partner.
  const last = new Map(runs.map((run) => [run[0].length, run.index]))
  let openLength = 0
  return line.replace(/`+/g, (run, at: number) => {
    if (openLength > 0) {
      if (run.length === openLength) openLength = 0
      return run
    }
    if ((last.get(run.length) ?? at) === at) return maskAll(run, /`/g)
    openLength = run.length
    return run
  })
}
