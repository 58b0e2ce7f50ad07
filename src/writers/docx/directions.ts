/** A stretch of text that is read in one direction. */
export interface DirectedText {
  text: string
  rtl: boolean
}

const RTL = '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}'
/** From the first right-to-left letter to the last before a letter of another script. */
const rtlStretch = new RegExp(`[${RTL}](?:[${RTL}\\p{M}\\p{N}\\p{P}\\p{Zs}]*[${RTL}\\p{M}])?`, 'gu')
/** From the first left-to-right letter to the last letter or digit before a right-to-left one: `GMT+3`. */
const ltrStretch = new RegExp(`(?![${RTL}])\\p{L}(?:[^${RTL}]*(?![${RTL}])[\\p{L}\\p{M}\\p{N}])?`, 'gu')

/**
 * Splits text where it changes direction against the paragraph's own. Word needs it: `w:rtl` may not stand on
 * left-to-right letters (ECMA-376-1, 17.3.2.30), and without it brackets beside Arabic turn the wrong way.
 */
export function directions(text: string, rtl: boolean): DirectedText[] {
  const parts: DirectedText[] = []
  let at = 0
  for (const match of text.matchAll(rtl ? ltrStretch : rtlStretch)) {
    if (match.index < at) continue
    const end = closeBrackets(text, match.index, match.index + match[0].length)
    if (match.index > at) parts.push({ text: text.slice(at, match.index), rtl })
    parts.push({ text: text.slice(match.index, end), rtl: !rtl })
    at = end
  }
  if (at < text.length || parts.length === 0) parts.push({ text: text.slice(at), rtl })
  return parts
}

/** A bracket opened inside the stretch closes inside it: `UNECE (Geneva)` in an Arabic line. */
function closeBrackets(text: string, start: number, end: number): number {
  const stretch = text.slice(start, end)
  const open = (stretch.match(/\(/g) ?? []).length - (stretch.match(/\)/g) ?? []).length
  return open > 0 && text[end] === ')' ? end + 1 : end
}
