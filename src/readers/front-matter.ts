/** `title: …`, `Fecha del evento: …`, `"key": …`; a key of any script, no sentence. */
const keyLine = /^["']?[\p{L}_][\p{L}\p{M}\p{N}_ .-]{0,60}["']?:(\s|$)/u

/**
 * How many lines the front matter takes, both fences included, or 0 when there is none. A brief may well start with a
 * rule, so what stands between the fences must look like settings: its first line is a key.
 */
export function frontMatterLines(lines: readonly string[]): number {
  if (!isFence(lines[0])) return 0
  const close = lines.findIndex((line, at) => at > 0 && isFence(line))
  if (close < 0) return 0
  const first = lines.slice(1, close).find((line) => line.trim() !== '' && !line.startsWith('#'))
  return first !== undefined && keyLine.test(first) ? close + 1 : 0
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && /^---[ \t]*$/.test(line)
}
