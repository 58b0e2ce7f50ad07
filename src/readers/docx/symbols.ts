/**
 * What the signs of Word's symbol fonts are in Unicode, by font and the last two hex digits of the code, which stands in
 * the private area (F000 to F0FF; ECMA-376-1, 17.3.3.30). Only those that briefs have; Symbol's letters are Greek.
 */
const wingdings: Readonly<Record<number, string>> = {
  0x20: ' ',
  0x21: '✏',
  0x28: '☎',
  0x29: '✆',
  0x2a: '✉',
  0x36: '⌛',
  0x4a: '☺',
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x70: '□',
  0x71: '□',
  0x72: '□',
  0x73: '◆',
  0x74: '◆',
  0x75: '◆',
  0x76: '❖',
  0x77: '◆',
  0x9e: '·',
  0x9f: '•',
  0xa0: '▪',
  0xa7: '▪',
  0xa8: '□',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}

const symbol: Readonly<Record<number, string>> = {
  0x22: '∀',
  0x24: '∃',
  0x27: '∋',
  0x2a: '∗',
  0x2d: '−',
  0x40: '≅',
  0x5c: '∴',
  0x5e: '⊥',
  0xa2: '′',
  0xa3: '≤',
  0xa5: '∞',
  0xab: '↔',
  0xac: '←',
  0xad: '↑',
  0xae: '→',
  0xaf: '↓',
  0xb0: '°',
  0xb1: '±',
  0xb2: '″',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xba: '≡',
  0xbb: '≈',
  0xbc: '…',
  0xc5: '⊕',
  0xc6: '∅',
  0xc7: '∩',
  0xc8: '∪',
  0xce: '∈',
  0xd2: '®',
  0xd3: '©',
  0xd4: '™',
  0xd5: '∏',
  0xd6: '√',
  0xde: '⇒',
  0xe2: '®',
  0xe3: '©',
  0xe4: '™',
  0xe5: '∑',
  0xf2: '∫',
}

/** Adobe's Symbol encoding, 0x41 to 0x5a and 0x61 to 0x7a. */
const greekCapitals = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'
const greekSmall = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'

/** The character of a symbol font in Unicode, or null where it is not known. `code` with or without 0xF000. */
export function symbolOf(font: string, code: number): string | null {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  if (/^wingdings$/i.test(font)) return wingdings[low] ?? null
  if (/^symbol$/i.test(font)) {
    if (low >= 0x41 && low <= 0x5a) return greekCapitals[low - 0x41] ?? null
    if (low >= 0x61 && low <= 0x7a) return greekSmall[low - 0x61] ?? null
    return symbol[low] ?? (low >= 0x20 && low < 0x7f ? String.fromCharCode(low) : null)
  }
  if (/^(?:wingdings|webdings|zapf dingbats|mt extra)/i.test(font)) return null
  return code >= 0xe000 && code <= 0xf8ff ? null : codeToText(code)
}

function codeToText(code: number): string | null {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null
}
