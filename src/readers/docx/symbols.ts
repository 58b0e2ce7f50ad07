/**
 * What the signs of Word's symbol fonts are in Unicode, by font and the last two hex digits of the code, which stands in
 * the private area (F000 to F0FF; ECMA-376-1, 17.3.3.30). Only those that briefs have; Symbol's letters are Greek.
 */
const wingdings: Readonly<Record<number, string>> = {
  32: ' ',
  33: '✏',
  40: '☎',
  41: '✆',
  42: '✉',
  54: '⌛',
  74: '☺',
  108: '●',
  110: '■',
  111: '□',
  112: '□',
  113: '□',
  114: '□',
  115: '◆',
  116: '◆',
  117: '◆',
  118: '❖',
  119: '◆',
  158: '·',
  159: '•',
  160: '▪',
  167: '▪',
  168: '□',
  216: '➢',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

const symbol: Readonly<Record<number, string>> = {
  34: '∀',
  36: '∃',
  39: '∋',
  42: '∗',
  45: '−',
  64: '≅',
  92: '∴',
  94: '⊥',
  162: '′',
  163: '≤',
  165: '∞',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  178: '″',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  188: '…',
  197: '⊕',
  198: '∅',
  199: '∩',
  200: '∪',
  206: '∈',
  210: '®',
  211: '©',
  212: '™',
  213: '∏',
  214: '√',
  222: '⇒',
  226: '®',
  227: '©',
  228: '™',
  229: '∑',
  242: '∫',
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
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : null
}
