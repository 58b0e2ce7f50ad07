/** A number of a list as Word prints it (ECMA-376-1, 17.18.59); formats that a brief hardly has are digits. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperLetter':
      return letters(value)
    case 'lowerLetter':
      return letters(value).toLowerCase()
    case 'decimalZero':
      return `${value}`.padStart(2, '0')
    default:
      return `${value}`
  }
}

/** A … Z, AA, BB …: Word doubles the letter. */
function letters(value: number): string {
  if (value < 1 || value > 780) return `${value}`
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string {
  if (value < 1 || value > 3999) return `${value}`
  let [left, text] = [value, '']
  for (const [worth, numeral] of numerals) {
    for (; left >= worth; left -= worth) text += numeral
  }
  return text
}
