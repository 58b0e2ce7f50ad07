import { inflateSync } from 'node:zlib'
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Opens a PDF with a reader that is not ours. */
export function openPdfFile(bytes: Uint8Array) {
  return getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
}

/** All that is painted on a page, in order, white space folded. */
export async function wordsOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
    .join('')
    .replace(/\s+/g, ' ')
}

/** The words of every page. */
export async function wordsOfPages(bytes: Uint8Array): Promise<string[]> {
  const document = await openPdfFile(bytes)
  const pages: string[] = []
  for (let i = 1; i <= document.numPages; i++) pages.push(await wordsOf(await document.getPage(i)))
  return pages
}

interface Node {
  role?: string
  children?: Node[]
}

/** `P`, `L(LI(Lbl LBody))`: roles of the elements below, content left out. */
function roles(node: Node): string {
  const inner = (node.children ?? [])
    .filter((one) => one.role !== undefined)
    .map(roles)
    .join(' ')
  return inner === '' ? (node.role ?? '') : `${node.role}(${inner})`
}

/** Roles of the elements on a page. */
export async function rolesOfPage(bytes: Uint8Array, number = 1): Promise<string> {
  const page = await (await openPdfFile(bytes)).getPage(number)
  return roles((await page.getStructTree()) as unknown as Node)
}

/** Content of the pages, in order, as it was before it was packed. */
export function contentStreams(bytes: Uint8Array): string[] {
  const raw = Buffer.from(bytes)
  const found: string[] = []
  for (let at = raw.indexOf('stream\n'); at >= 0; at = raw.indexOf('stream\n', at + 7)) {
    if (raw[at + 7] !== 0x78) continue
    const content = inflateSync(raw.subarray(at + 7, raw.indexOf('\nendstream', at))).toString('latin1')
    if (content.includes(' cm\n')) found.push(content)
  }
  if (found.length === 0) throw new Error('no page has content')
  return found
}
