import { childOf, elementsOf } from '../../../opc/child-elements.ts'
import type { XmlElement } from '../../../opc/parse-xml.ts'
import { elementXml } from '../../../opc/write-xml.ts'
import type { Theme } from '../../../template/theme.ts'
import { withFontsOf } from '../frame/word-fonts.ts'
import { languageXml } from '../languages.ts'
import { type CopyTarget, copyXml } from './copy-xml.ts'

/**
 * `<w:docDefaults>` of a house in a pack's language. Fonts of scripts that the house says nothing of are ours; where a
 * house has no styles whatever, the others are, too.
 */
export function defaultsXml(
  defaults: XmlElement | null,
  isBare: boolean,
  lang: string,
  theme: Theme,
  target: CopyTarget,
): string {
  const [own] = defaults === null ? [null] : copyXml(defaults, target)
  const run = childOf(childOf(own, 'w:rPrDefault'), 'w:rPr')
  const paragraph = childOf(own, 'w:pPrDefault')
  const others = elementsOf(run).filter(({ name }) => name !== 'w:rFonts' && name !== 'w:lang')
  const size = theme.styles.body.size * 2
  const look = isBare
    ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`
    : others.filter(isBeforeLanguage).map(elementXml).join('')
  const rest = others
    .filter((one) => !isBeforeLanguage(one))
    .map(elementXml)
    .join('')
  const fonts = withFontsOf(lang, fontsXml(childOf(run, 'w:rFonts'), isBare, theme))
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}${look}${languageXml(lang, lang)}${rest}</w:rPr></w:rPrDefault>` +
    `${paragraph === null ? '<w:pPrDefault/>' : elementXml(paragraph)}</w:docDefaults>`
  )
}

/** The few that the schema has behind a run's language. */
const isBeforeLanguage = ({ name }: XmlElement) =>
  !/^(?:w:(?:eastAsianLayout|specVanish|oMath)|w1[456]\w*:.*)$/.test(name)

function fontsXml(own: XmlElement | null, isBare: boolean, theme: Theme): string {
  const { serif } = theme.fonts
  const attributes: Record<string, string> = { ...own?.attributes }
  const fill = (name: string, face: string) => {
    if (
      attributes[`w:${name}`] === undefined &&
      attributes[`w:${name}Theme`] === undefined &&
      attributes[`w:${name}theme`] === undefined
    )
      attributes[`w:${name}`] = face
  }
  if (isBare) for (const name of ['ascii', 'hAnsi']) fill(name, serif.word)
  fill('eastAsia', serif.wordEastAsian)
  fill('cs', serif.wordComplex)
  return elementXml({ name: 'w:rFonts', attributes, children: [] })
}
