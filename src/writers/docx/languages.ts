import type { IRunStylePropertiesOptions } from 'docx'
import { baseLanguage, isRightToLeft } from '../../template/pack.ts'

const words = (list: string) => new Set(list.split(' '))

/** Languages that Word sets in its complex-script font, as it does those from right to left, and asks for by `w:bidi`. */
const complex = words('hi bn ta te ml kn gu pa mr ne si th lo km my bo')
const eastAsian = words('zh ja ko')

/** Word keeps three languages for a run, one for each kind of script (ECMA-376-1, 17.3.2.20). */
export function wordLanguage(lang: string): NonNullable<IRunStylePropertiesOptions['language']> {
  const subtag = baseLanguage(lang)
  if (isRightToLeft(lang) || complex.has(subtag)) return { bidirectional: lang }
  return eastAsian.has(subtag) ? { eastAsia: lang } : { value: lang }
}
