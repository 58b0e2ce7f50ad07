/**
 * Words of a brief or a path, safe for a terminal: control characters (which move the cursor, colour, or set the
 * window's title) and bidirectional controls (which make a line look like another) print as �; tabs as a space.
 */
export function sanitise(text: string): string {
  return text
    .replace(/[\t\n\r]/g, ' ')
    .replace(
      /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,
      '\ufffd',
    )
    .replace(/\p{Cs}/gu, '\ufffd')
}

/** Cells a text takes on a terminal: none for marks, two for East Asian wide letters and emoji. */
export function widthOf(text: string): number {
  let width = 0
  for (const letter of text) {
    if (/[\p{M}\u200b-\u200d]/u.test(letter)) continue
    width += isWide(letter) ? 2 : 1
  }
  return width
}

function isWide(letter: string): boolean {
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
    letter,
  )
}
