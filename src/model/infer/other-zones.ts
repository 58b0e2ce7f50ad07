// The same moment in other time zones: `14:00 CEST (12:00 UTC / 8:00 EDT)`.
import { partAt } from './clock-part.ts'
import { behindRange } from './clock-range.ts'
import { isTimeRange } from './clock-sure.ts'
import { findZone, type ZoneHit } from './find-zone.ts'
import type { MomentToken } from './moment-token.ts'

type Tokens = readonly MomentToken[]

/** ` / 8:00 EDT)` behind `14:00 CEST (12:00 UTC`: the same moment in other zones. */
export function otherZones(
  text: string,
  latin: string,
  tokens: Tokens,
  from: number,
  first: ZoneHit,
): { end: number; next: number } | null {
  let found: { end: number; next: number } | null = null
  let at = from
  let end = first.end
  for (;;) {
    while (at < tokens.length && (tokens[at] as MomentToken).start < end) at++
    while (at < tokens.length && ')]'.includes((tokens[at] as MomentToken).text)) at++
    const marks = at
    while (at - marks < 3 && '(/,;|=['.includes(tokens[at]?.text ?? ' ')) at++
    if (at === marks || tokens[at]?.kind !== 'number') return found
    const read = rangeAtOther(latin, tokens, at)
    const zone = read && findZone(text, (tokens[read.next - 1] as MomentToken).end)
    if (!read || !zone || zone.text === first.text) return found
    end = zone.end
    at = read.next
    while (at < tokens.length && (tokens[at] as MomentToken).start < end) at++
    const close = tokens[at]
    found = close && ')]'.includes(close.text) ? { end: close.end, next: at + 1 } : { end, next: at }
  }
}

/** Behind `/` a number is free. */
function rangeAtOther(text: string, tokens: Tokens, i: number): { next: number } | null {
  const first = partAt(tokens, i)
  if (!first) return null
  const at = behindRange(tokens, first.next)
  const second = at < 0 ? null : partAt(tokens, at)
  return second && isTimeRange(text, tokens, first, second, () => true) ? second : first
}
