import { bulletPattern } from './bullets.ts'

/** White space that Markdown takes for letters: no-break, thin, ideographic … */
const wide = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]'
const marker = `(?:#{1,6}|${bulletPattern}|\\(?\\d{1,9}[.)])`

const blankLine = new RegExp(`^(?:[ \\t]|${wide})+$`)
const beforeMarker = new RegExp(`^(?:[ \\t>]|${wide})*${marker}(?:[ \\t]|${wide})+`)
const leading = new RegExp(`^(?:[ \\t>]|${wide})+`)
const any = new RegExp(wide)
const each = new RegExp(wide, 'g')

/**
 * Makes spaces, in `lines`, of the no-break and other wide spaces where syntax asks for one: in blank lines, and round
 * a mark at the start of a line (`-\u00a0item`, as a Mac keyboard writes it). With `indents`, at any line's start.
 */
export function spaceMarkers(lines: string[], first: number, indents: boolean): void {
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] as string
    if (!any.test(line)) continue
    const toSpaces = (text: string) => text.replace(each, ' ')
    if (blankLine.test(line)) lines[at] = toSpaces(line)
    else lines[at] = (indents ? line.replace(leading, toSpaces) : line).replace(beforeMarker, toSpaces)
  }
}
