import type { Span } from './span.ts'

/** Runs of spaces, tabs and source line ends become one space; none is left at the ends or beside a line end. */
export function foldSpaces(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  let last = '\n'
  for (const { text, look } of spans) {
    let kept = text.replace(/[ \t\f\v\r\u2028\u2029]+/gu, ' ').replace(/ ?\n ?/gu, '\n')
    if ((last === ' ' || last === '\n') && kept.startsWith(' ')) kept = kept.slice(1)
    if (kept === '') continue
    last = kept.at(-1) as string
    out.push({ text: kept, look })
  }
  return out
}
