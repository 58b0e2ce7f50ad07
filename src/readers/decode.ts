import type { Report } from '../diagnostics/report.ts'
import { cleanText, isClean } from './clean-text.ts'
import { decodeBytes } from './encoding.ts'
import { unreadableFormat } from './file-format.ts'

/** Bytes; more is no session brief. */
export const MAX_BYTES = 10 * 1024 * 1024
/** Characters of one line. */
export const MAX_LINE = 1_000_000

/** A file with this many control characters, and one in fifty of all, is not text. */
const BINARY_CONTROLS = 8
const BINARY_SHARE = 1 / 50

/**
 * A file's bytes to text with `\n` line ends, or null when an error was reported. Lines and columns of the result are
 * those of the file, but for characters that were left out.
 */
export function decode(path: string, bytes: Uint8Array, report: Report): string | null {
  if (bytes.length > MAX_BYTES) {
    // Rounded up, so that one byte too many does not read "10 MB; at most 10 MB".
    report('file-too-large', null, { size: Math.ceil((bytes.length / 1024 / 1024) * 10) / 10 })
    return null
  }
  const format = bytes.length === 0 ? null : unreadableFormat(path, bytes)
  if (format !== null) {
    report('format-not-readable', null, { format })
    return null
  }
  const decoded = decodeBytes(bytes)
  const clean = isClean(decoded.text)
  if (!clean && isBinary(decoded.text)) {
    report('file-binary', null)
    return null
  }
  const cleaned = clean
    ? { text: decoded.text, removed: 0, first: null }
    : cleanText(decoded.text.replace(/^\ufeff/, ''))
  if (/^\s*$/.test(cleaned.text)) {
    report('file-empty', null)
    return null
  }
  if (decoded.guessed !== null) report('encoding-guessed', null, { encoding: decoded.guessed })
  if (cleaned.first !== null) {
    const { line, column } = cleaned.first
    report('characters-replaced', pointPlace(line, column), { count: cleaned.removed })
  }
  return hasLongLine(cleaned.text, report) ? null : cleaned.text
}

function pointPlace(line: number, column: number) {
  return { line, column, endLine: line, endColumn: column + 1 }
}

/** NUL bytes, or many other control characters; escape is not counted, for it comes with copied terminal output. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const controls = text.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0
  return controls >= BINARY_CONTROLS && controls > text.length * BINARY_SHARE
}

function hasLongLine(text: string, report: Report): boolean {
  if (text.length <= MAX_LINE) return false
  let start = 0
  for (let line = 1; start <= text.length; line++) {
    const end = text.indexOf('\n', start)
    const length = (end < 0 ? text.length : end) - start
    if (length > MAX_LINE) {
      report('line-too-long', pointPlace(line, 1), { line, length })
      return true
    }
    if (end < 0) break
    start = end + 1
  }
  return false
}
