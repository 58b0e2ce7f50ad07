/**
 * A line in which no syntax of ours can find anything: it starts with a letter, holds no mark, no address, no fence,
 * and no space at its end.
 */
const plainLine = /^\p{L}(?:[^*_`~[\]<>|\\&@#\v]*[^*_`~[\]<>|\\&@#\s])?$/u
const suspicious = /:\/\/|www\.|:::/i

/**
 * The line behind a paragraph that starts at `from` (after a blank line, at the margin) and is plain throughout, or
 * `from`. Most of a very long file is such paragraphs, and they need no parser.
 */
export function endOfPlain(lines: readonly string[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const line = lines[at] as string
    if (isBlank(line)) return at
    if (!plainLine.test(line) || suspicious.test(line)) return from
  }
  return to
}

/** As Markdown sees it: a no-break space is none. */
export function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line)
}
