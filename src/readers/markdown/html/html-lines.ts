import { htmlBlockNames } from 'micromark-util-html-tag-name'

const blocks: ReadonlySet<string> = new Set(htmlBlockNames)
/** At the margin only: further right it may stand in a list item, which may end before the next blank line. */
const startTag = /^<\/?([a-z][a-z\d]*)(?=[ \t>]|\/>|$)/i
/** Ends a container, and the HTML in it. */
const fence = /^[\s>]*:::/

/**
 * `lines` with those of HTML blocks empty: from a line that begins with the tag of a block to the next blank line.
 * Reading them takes linear time however many marks they hold, so that no limit need count those.
 */
export function withoutHtml(lines: readonly string[], first: number): string[] {
  let inHtml = false
  return lines.map((line, at) => {
    if (at < first) return line
    if (line.trim() === '' || fence.test(line)) inHtml = false
    else if (!inHtml) inHtml = blocks.has(startTag.exec(line)?.[1]?.toLowerCase() ?? '')
    return inHtml ? '' : line
  })
}
