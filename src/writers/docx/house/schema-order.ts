import type { XmlElement } from '../../../opc/parse-xml.ts'

const names = (list: string) => list.split(' ').map((name) => `w:${name}`)

/** Children of elements that other programs write in an order of their own (ECMA-376-1, annex A.1). */
const orders: Readonly<Record<string, readonly string[]>> = {
  'w:style': names(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal ' +
      'personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  'w:pPr': names(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
      'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
      'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
      'textboxTightWrap outlineLvl divId cnfStyle rPr',
  ),
  'w:rPr': names(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish ' +
      'webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang ' +
      'eastAsianLayout specVanish oMath',
  ),
  'w:lvl': names('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  'w:docDefaults': names('rPrDefault pPrDefault'),
}

/**
 * The children of an element in the order of the schema; what is not named there stays behind. LibreOffice writes
 * `w:pStyle` of a list in front of its format, and Okapi puts `w:pStyle` last: Word reads both, but calls neither valid.
 */
export function inSchemaOrder(name: string, children: XmlElement['children']): XmlElement['children'] {
  const order = orders[name]
  if (order === undefined) return children
  const rank = (one: XmlElement | string) => {
    const at = typeof one === 'string' ? -1 : order.indexOf(one.name)
    return at < 0 ? order.length : at
  }
  const elements = children.filter((one) => typeof one !== 'string')
  return elements.every((one, at) => at === 0 || rank(elements[at - 1] ?? '') <= rank(one))
    ? elements
    : elements.toSorted((a, b) => rank(a) - rank(b))
}
