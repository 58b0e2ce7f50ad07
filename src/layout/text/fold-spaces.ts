import type { Span } from './span.ts'

/** What is not yet as `foldSpaces` leaves it, but for spaces at ends. */
const unfolded = /[\t-\r\u2028\u2029]| {2}/u

/** Runs of spaces, tabs and source line ends become one space; none is left at the beginning or beside a line end. */
export function foldSpaces(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = []
  let last = '\n'
  for (const span of spans) {
    let kept = unfolded.test(span.text) ? fold(span.text) : span.text
    if ((last === ' ' || last === '\n') && kept.startsWith(' ')) kept = kept.slice(1)
    if (kept === '') continue
    last = kept.at(-1) as string
    out.push(kept === span.text ? span : { text: kept, look: span.look })
  }
  return out
}

function fold(text: string): string {
  return text.replace(/[ \t\f\v\r\u2028\u2029]+/gu, ' ').replace(/ ?\n ?/gu, '\n')
}
