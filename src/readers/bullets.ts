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
