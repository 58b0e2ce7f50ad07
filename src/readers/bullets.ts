/** Bullets people type or paste, each as one of Markdown's three, so that two kinds in turn stay two lists. */
export const bullets: Readonly<Record<string, '*' | '+' | '-'>> = {
  '•': '*',
  '●': '*',
  '▪': '*',
  '■': '*',
  '‣': '*',
  '►': '*',
  '➢': '*',
  '✓': '*',
  '\uf0b7': '*', // Word's own, pasted from its Symbol font
  '\uf0a7': '*',
  '◦': '+',
  '○': '+',
  '□': '+',
  '·': '+',
  '–': '-',
  '—': '-',
  '*': '*',
  '+': '+',
  '-': '-',
}

/** Finds one of them, as the source of a regular expression. */
export const bulletPattern = `[${Object.keys(bullets).join('').replace('-', '\\-')}]`

/** In Japan and Korea a square stands before a heading or a label. */
export const headingSign = /^[■□]\s*[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u
/** `19. May 2021` on its own is a date. */
export const writtenDate = /^\d{1,2}\.[ \t]+\p{L}[\p{L}\p{M}]*\.?[ \t]+\d{4}(?!\d)/u
