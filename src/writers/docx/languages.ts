import { baseLanguage, isRightToLeft } from '../../template/pack.ts'
import { escapeAttribute } from './wml.ts'

const words = (list: string) => new Set(list.split(' '))

/** Languages that Word sets in its complex-script font, as it does those from right to left, and asks for by `w:bidi`. */
const complex = words('hi bn ta te ml kn gu pa mr ne si th lo km my bo')
const eastAsian = words('zh ja ko')

export function isEastAsian(lang: string): boolean {
  return eastAsian.has(baseLanguage(lang))
}

/** Which of the three languages that Word keeps for a run a language is (ECMA-376-1, 17.3.2.20). */
function kindOf(lang: string): 'w:val' | 'w:eastAsia' | 'w:bidi' {
  if (isRightToLeft(lang) || complex.has(baseLanguage(lang))) return 'w:bidi'
  return isEastAsian(lang) ? 'w:eastAsia' : 'w:val'
}

const made = new Map<string, string>()

/**
 * `<w:lang>` of a run: its own language (null for words of another direction, whose language nobody knows), beside
 * that of the pack where it is of another kind.
 */
export function languageXml(lang: string | null, packLang: string): string {
  const key = `${lang} ${packLang}`
  let xml = made.get(key)
  if (xml === undefined) {
    const tags = new Map([[kindOf(packLang), packLang]])
    if (lang !== null) tags.set(kindOf(lang), lang)
    const order = ['w:val', 'w:eastAsia', 'w:bidi'] as const
    const attributes = order.flatMap((kind) => {
      const tag = tags.get(kind)
      return tag === undefined ? [] : [` ${kind}="${escapeAttribute(tag)}"`]
    })
    xml = `<w:lang${attributes.join('')}/>`
    made.set(key, xml)
  }
  return xml
}
