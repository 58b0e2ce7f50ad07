const otherDigit = /[٠-٩۰-۹０-９]/g

/** Arabic-Indic, Persian and full-width digits become 0 to 9; offsets stay. */
export const latinDigits = (text: string): string =>
  text.replace(otherDigit, (digit) => String(digit.charCodeAt(0) & 15))
