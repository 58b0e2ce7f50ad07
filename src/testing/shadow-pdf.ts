import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface TagNode {
  role?: string
  type?: string
  id?: string
  lang?: string
  alt?: string
  children?: TagNode[]
}

/** A PDF as text to review: its metadata, then the tag tree of each page with the words of each tag. */
export async function shadowPdf(bytes: Uint8Array): Promise<string> {
  const document = await open(bytes)
  const { info } = await document.getMetadata()
  const lines = [`title: ${(info as { Title?: string }).Title ?? ''}`]
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    lines.push(`== page ${number}`)
    const words = await wordsByMark(page)
    const tree = (await page.getStructTree()) as TagNode | null
    if (tree) printTag(tree, words, '', lines)
  }
  await document.destroy()
  return `${lines.join('\n')}\n`
}

/** Every word painted, artifacts too, in the order of painting, and the descriptions of figures behind each page. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const document = await open(bytes)
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
    pages.push(...descriptionsIn((await (await document.getPage(number)).getStructTree()) as TagNode | null))
  }
  await document.destroy()
  return pages.join('\n')
}

function descriptionsIn(node: TagNode | null): string[] {
  if (node === null) return []
  return [...(node.alt ? [node.alt] : []), ...(node.children ?? []).flatMap(descriptionsIn)]
}

function open(bytes: Uint8Array) {
  // pdf.js takes the buffer over, so it is given a copy; verbosity 0 keeps its warnings off the console.
  return getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false }).promise
}

async function wordsByMark(page: PDFPageProxy): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const words = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1) ?? ''
      words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
    } else if (item.type.startsWith('beginMarkedContent')) open.push((item as { id?: string }).id ?? '')
    else open.pop()
  }
  return words
}

function printTag(node: TagNode, words: Map<string, string>, indent: string, lines: string[]): void {
  if (node.type === 'content') {
    const text = (words.get(node.id ?? '') ?? '')
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/g, ' ')
      .trim()
    if (text !== '') lines.push(`${indent}"${text}"`)
    return
  }
  const attributes = [node.lang && ` lang=${node.lang}`, node.alt && ` alt="${node.alt}"`]
    .filter(Boolean)
    .join('')
  if (node.role && node.role !== 'Root') lines.push(`${indent}${node.role}${attributes}`)
  for (const child of node.children ?? []) {
    printTag(child, words, node.role === 'Root' ? indent : `${indent}  `, lines)
  }
}
