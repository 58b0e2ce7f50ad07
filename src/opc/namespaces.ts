/**
 * Namespaces of Word files and the prefixes that everybody gives them: those of ECMA-376-1 (“transitional” and, under
 * purl.oclc.org, “strict”: ISO/IEC 29500-1, annex A), of Microsoft's extensions (MS-DOCX 2.2), and of packages
 * (ECMA-376-2, annex E). A file may call them otherwise; what reads it sees these.
 */
const prefixes: Readonly<Record<string, string>> = {
  ...bothWays('wordprocessingml/2006/main', 'wordprocessingml/main', 'w'),
  ...bothWays('officeDocument/2006/relationships', 'officeDocument/relationships', 'r'),
  ...bothWays('officeDocument/2006/math', 'officeDocument/math', 'm'),
  ...bothWays('officeDocument/2006/extended-properties', 'officeDocument/extendedProperties', 'ep'),
  ...bothWays('officeDocument/2006/custom-properties', 'officeDocument/customProperties', 'op'),
  ...bothWays('officeDocument/2006/docPropsVTypes', 'officeDocument/docPropsVTypes', 'vt'),
  ...bothWays('officeDocument/2006/bibliography', 'officeDocument/bibliography', 'b'),
  ...bothWays('officeDocument/2006/customXml', 'officeDocument/customXml', 'ds'),
  ...bothWays('schemaLibrary/2006/main', 'schemaLibrary/main', 'sl'),
  ...bothWays('drawingml/2006/main', 'drawingml/main', 'a'),
  ...bothWays('drawingml/2006/wordprocessingDrawing', 'drawingml/wordprocessingDrawing', 'wp'),
  ...bothWays('drawingml/2006/picture', 'drawingml/picture', 'pic'),
  ...bothWays('drawingml/2006/chart', 'drawingml/chart', 'c'),
  ...bothWays('drawingml/2006/diagram', 'drawingml/diagram', 'dgm'),
  ...bothWays('drawingml/2006/lockedCanvas', 'drawingml/lockedCanvas', 'lc'),
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://schemas.microsoft.com/office/2006/coverPageProps': 'cover',
  'http://schemas.microsoft.com/office/2006/xmlPackage': 'pkg',
  'http://schemas.microsoft.com/office/word/2006/wordml': 'wne',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.microsoft.com/office/word/2015/wordml/symex': 'w16se',
  'http://schemas.microsoft.com/office/word/2016/wordml/cid': 'w16cid',
  'http://schemas.microsoft.com/office/word/2018/wordml': 'w16',
  'http://schemas.microsoft.com/office/word/2018/wordml/cex': 'w16cex',
  'http://schemas.microsoft.com/office/word/2020/wordml/sdtdatahash': 'w16sdtdh',
  'http://schemas.microsoft.com/office/word/2023/wordml/word16du': 'w16du',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas': 'wpc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing': 'wp14',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingInk': 'wpi',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/drawing/2008/diagram': 'dsp',
  'http://schemas.microsoft.com/office/drawing/2010/main': 'a14',
  'http://schemas.microsoft.com/office/drawing/2014/main': 'a16',
  'http://schemas.microsoft.com/office/drawing/2014/chartex': 'cx',
  'http://schemas.microsoft.com/office/drawing/2016/SVG/main': 'asvg',
  'http://schemas.microsoft.com/office/drawing/2017/decorative': 'adec',
  'http://schemas.microsoft.com/office/drawing/2017/model3d': 'am3d',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'urn:schemas-microsoft-com:office:word': 'w10',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/dc/dcmitype/': 'dcmitype',
  'http://www.w3.org/2001/XMLSchema-instance': 'xsi',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}

const known = new Map(Object.entries(prefixes))

/** The usual prefix of a namespace, `?` for one that is not known here, and `''` for none. */
export function prefixFor(namespace: string): string {
  return namespace === '' ? '' : (known.get(namespace) ?? '?')
}

/** The namespace that a prefix stands for, as Word writes it; null where none is known. */
export function namespaceOf(prefix: string): string | null {
  // The first of two is the transitional one.
  return Object.entries(prefixes).find(([, known]) => known === prefix)?.[0] ?? null
}

function bothWays(transitional: string, strict: string, prefix: string): Record<string, string> {
  return {
    [`http://schemas.openxmlformats.org/${transitional}`]: prefix,
    [`http://purl.oclc.org/ooxml/${strict}`]: prefix,
  }
}
