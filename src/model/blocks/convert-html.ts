import type { Inline } from '../inline.ts'

/** Our own markers say nothing to people; any other comment may be somebody's words. */
const ownMarker = /<!--\s*briefpack:[\s\S]*?-->/gu
const lineBreak = /<br\s*\/?>/giu

/** HTML in Markdown as the text it is written with, but for line breaks and our own markers. */
export function convertHtml(value: string): Inline[] {
  const lines = value.replace(ownMarker, '').split(lineBreak)
  return lines.flatMap((line, i): Inline[] => {
    const text: Inline[] = line === '' ? [] : [{ type: 'text', value: line }]
    return i === 0 ? text : [{ type: 'break' }, ...text]
  })
}
