import { childOf, elementsOf } from '../../../opc/child-elements.ts'
import type { XmlElement } from '../../../opc/parse-xml.ts'
import { declarationsXml, elementXml, prefixesIn } from '../../../opc/write-xml.ts'
import { languageXml } from '../languages.ts'
import { declaration } from '../parts/document-xml.ts'
import { type CopyTarget, copyXml } from './copy-xml.ts'

/**
 * Settings of a house that change how its pages look, in the order of the schema (ECMA-376-1, annex A.1, CT_Settings).
 * Everything else stays behind: an attached template, protection, tracked changes, mail merge, ids of editing sessions.
 */
const kept = (
  'mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop ' +
  'defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps evenAndOddHeaders ' +
  'bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing ' +
  'characterSpacingControl noLineBreaksAfter noLineBreaksBefore compat themeFontLang clrSchemeMapping decimalSymbol ' +
  'listSeparator'
)
  .split(' ')
  .map((name) => `w:${name}`)

/** What Word lays a document out as (MS-DOCX 2.3.1): without it as Word 2003 did. */
const mode: XmlElement = {
  name: 'w:compatSetting',
  attributes: {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': '15',
  },
  children: [],
}

/** `word/settings.xml` of a pack in a language. */
export function houseSettingsXml(settings: XmlElement | null, lang: string, target: CopyTarget): string {
  const elements = kept.flatMap((name): XmlElement[] => {
    const found = childOf(settings, name)
    if (name === 'w:compat') return [withMode(found, target)]
    return found === null ? [] : copyXml(found, target)
  })
  const root = { name: 'w:settings', attributes: {}, children: elements }
  const content = elements.map((one) =>
    one.name === 'w:themeFontLang' ? inLanguage(one, lang) : elementXml(one),
  )
  const prefixes = new Set([...prefixesIn(root), 'w'])
  return `${declaration}<w:settings${declarationsXml(prefixes)}>${content.join('')}</w:settings>`
}

function withMode(compat: XmlElement | null, target: CopyTarget): XmlElement {
  const own = compat === null ? [] : copyXml(compat, target).flatMap(elementsOf)
  const isMode = (one: XmlElement) =>
    one.name === 'w:compatSetting' && one.attributes['w:name'] === 'compatibilityMode'
  return { name: 'w:compat', attributes: {}, children: own.some(isMode) ? own : [...own, mode] }
}

/** Fonts of the theme are by language for scripts that are not Latin (ECMA-376-1, 17.15.1.88). */
function inLanguage(element: XmlElement, lang: string): string {
  const [, own = ''] = /^<w:lang(.*)\/>$/.exec(languageXml(lang, lang)) ?? []
  const replaced = Object.entries(element.attributes).filter(([key]) => !own.includes(` ${key}=`))
  const rest = elementXml({ ...element, attributes: Object.fromEntries(replaced), children: [] })
  return rest.replace(/\/>$/, `${own}/>`)
}

/** What of a document is left behind though somebody may look for it, in words. */
export function leftBehind(settings: XmlElement | null, partNames: readonly string[]): string[] {
  return [
    ...(partNames.some((name) => /vbaProject/i.test(name)) ? ['macros'] : []),
    ...(partNames.some((name) => /(?:^|\/)(?:embeddings|activeX)\//i.test(name)) ? ['embedded objects'] : []),
    ...(childOf(settings, 'w:attachedTemplate') === null ? [] : ['the template it is attached to']),
    ...(childOf(settings, 'w:documentProtection') === null ? [] : ['its protection']),
    ...(childOf(settings, 'w:mailMerge') === null ? [] : ['its mail merge']),
  ]
}
