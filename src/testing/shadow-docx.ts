import { unzip } from './unzip.ts'

/** A Word file as text to review: one line for each paragraph, its style in front; tables by row and cell. */
export function shadowDocx(bytes: Uint8Array): string {
  const parts = unzip(bytes)
  const lines: string[] = []
  for (const [name, part] of parts) {
    if (!/^word\/(?:document|header\d*|footer\d*|footnotes|comments)\.xml$/.test(name)) continue
    lines.push(`== ${name.slice(5)}`, ...paragraphs(Buffer.from(part).toString('utf8')))
  }
  return `${lines.join('\n')}\n`
}

/** The words that print, of all parts. */
export function docxText(bytes: Uint8Array): string {
  return shadowDocx(bytes).replace(/^(?:==.*|\s*[\w]+: )/gm, '')
}

function paragraphs(xml: string): string[] {
  const lines: string[] = []
  let indent = ''
  for (const [token] of xml.matchAll(/<w:tbl>|<\/w:tbl>|<w:tr[ >]|<w:p[ >].*?<\/w:p>|<w:p\/>/gs)) {
    if (token === '<w:tbl>') indent += '  '
    else if (token === '</w:tbl>') indent = indent.slice(2)
    else if (token.startsWith('<w:tr')) lines.push(`${indent}row`)
    else lines.push(`${indent}${styleOf(token)}: ${textOf(token)}`.trimEnd())
  }
  return lines
}

function styleOf(paragraph: string): string {
  const flags = [
    /<w:bidi\/>/.test(paragraph) ? ' rtl' : '',
    /<w:numPr>/.test(paragraph) ? ' numbered' : '',
  ].join('')
  return `${/<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? 'Normal'}${flags}`
}

function textOf(paragraph: string): string {
  return paragraph
    .replace(/<w:instrText.*?<\/w:instrText>/gs, '')
    .replace(/<w:(?:tab|br)\/>/g, ' ')
    .replace(/<wp:docPr [^>]*?(?:descr="([^"]*)")?\/?>/g, (_all, alt = '') => `{image: ${alt}}`)
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
}
