/** Where each line begins in the text of all of them; offsets of mdast points. */
export function lineOffsets(lines: readonly string[]): number[] {
  let offset = 0
  return lines.map((line) => {
    const start = offset
    offset += line.length + 1
    return start
  })
}
