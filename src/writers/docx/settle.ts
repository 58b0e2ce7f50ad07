import { foldSpace } from '../../template/pack.ts'

/** What the library has no option for. */
export interface FileFacts {
  /** `xsd:dateTime` of the file, or null to leave both dates out. */
  stamp: string | null
  lang: string
  /** Table styles, as XML. */
  tableStyles: string
}

/**
 * Takes out of the parts what changes from run to run: the clock in core.xml, and the random relationship ids that
 * the library gives to links. Ids are renumbered in the order in which the part names them. Adds what the library
 * can't write.
 */
export function settle(
  parts: ReadonlyMap<string, string | Uint8Array>,
  { stamp, lang, tableStyles }: FileFacts,
): [string, string | Uint8Array][] {
  const settled = new Map([...parts].filter(([name]) => name !== 'docProps/custom.xml'))
  const xmlOf = (name: string) => String(settled.get(name) ?? '')
  for (const [name, xml] of parts) {
    if (!name.endsWith('.rels') || typeof xml !== 'string') continue
    const ids = randomIds(xml)
    if (ids.size === 0) continue
    const owner = name.replace('_rels/', '').replace(/\.rels$/, '')
    settled.set(name, rename(xml, ids))
    settled.set(owner, rename(xmlOf(owner), ids))
  }
  const change = (name: string, how: (xml: string) => string) => settled.set(name, how(xmlOf(name)))
  change('docProps/core.xml', (xml) => settleCore(xml, stamp, lang))
  change('word/document.xml', renumberBookmarks)
  change('word/styles.xml', (xml) => xml.replace('</w:styles>', `${tableStyles}</w:styles>`))
  // The custom properties part is empty: nothing may point at it once it is gone.
  change('_rels/.rels', (xml) => xml.replace(/<Relationship [^>]*Target="docProps\/custom\.xml"[^>]*\/>/, ''))
  change('[Content_Types].xml', (xml) =>
    xml.replace(/<Override [^>]*PartName="\/docProps\/custom\.xml"[^>]*\/>/, ''),
  )
  return [...settled].sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))
}

function settleCore(xml: string, stamp: string | null, lang: string): string {
  const dates = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g
  const language = `<dc:language>${lang}</dc:language>`
  return foldSpace(xml)
    .replace(dates, (_all, kind) =>
      stamp ? `<dcterms:${kind} xsi:type="dcterms:W3CDTF">${stamp}</dcterms:${kind}>` : '',
    )
    .replace('</cp:coreProperties>', `${language}</cp:coreProperties>`)
}

/** The library counts bookmarks through all documents of a process; here they count from 1 in each. */
function renumberBookmarks(xml: string): string {
  const numbers = new Map<string, number>()
  const numberOf = (id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return number
  }
  return xml.replace(
    /(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)"/g,
    (_all, before, id) => `${before}${numberOf(id)}"`,
  )
}

/** Random ids are long; the library's own are `rId1` to `rId999`. */
function randomIds(rels: string): Map<string, string> {
  const ids = new Map<string, string>()
  for (const [, id = ''] of rels.matchAll(/ Id="(rId[^"]{4,})"/g)) ids.set(id, `link${ids.size + 1}`)
  return ids
}

function rename(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(/"(rId[^"]{4,})"/g, (all, id) => (ids.has(id) ? `"${ids.get(id)}"` : all))
}

/** Content types first, as the Open Packaging Conventions advise (ECMA-376-2, 10.2); then by name. */
function order(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2
}
