import type { IRunStylePropertiesOptions } from 'docx'

const words = (list: string) => new Set(list.split(' '))

/** Languages written from right to left, by their primary subtag. */
const rightToLeft = words('ar fa he ur yi ps sd ckb dv ug')
/** The others that Word sets in its complex-script font and asks for by `w:bidi`. */
const complex = words('hi bn ta te ml kn gu pa mr ne si th lo km my bo')
const eastAsian = words('zh ja ko')

const primary = (lang: string) => lang.split('-')[0]?.toLowerCase() ?? ''

export function isRightToLeft(lang: string): boolean {
  return rightToLeft.has(primary(lang))
}

/** Word keeps three languages for a run, one for each kind of script (ECMA-376-1, 17.3.2.20). */
export function wordLanguage(lang: string): NonNullable<IRunStylePropertiesOptions['language']> {
  const subtag = primary(lang)
  if (rightToLeft.has(subtag) || complex.has(subtag)) return { bidirectional: lang }
  return eastAsian.has(subtag) ? { eastAsia: lang } : { value: lang }
}
