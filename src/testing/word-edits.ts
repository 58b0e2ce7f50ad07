// What people and programs do to a Word file, for tests: its document as text is changed and packed again.
import { zip, zipEntry } from '../writers/docx/zip.ts'
import { unzip } from './unzip.ts'

/** A Word file with another `word/document.xml`. */
export function editDocument(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  return zip(
    [...unzip(bytes)].map(([name, part]) => {
      const content = name === 'word/document.xml' ? change(Buffer.from(part).toString('utf8')) : part
      return zipEntry(name, content)
    }),
  )
}

/** As Word saves: revision ids on everything, words split where somebody stopped, the marks of its spelling checker. */
export function asWordSaves(xml: string): string {
  return xml
    .replace(/<w:p>/g, '<w:p w:rsidR="00A77B3E" w:rsidRDefault="00C0FFEE">')
    .replace(
      /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)<w:t xml:space="preserve">(\S\S+?)(\S+ [^<]*)<\/w:t><\/w:r>/g,
      (_all, look, first, rest) => {
        const run = (text: string) =>
          `<w:r w:rsidRPr="001A2B3C">${look}<w:t xml:space="preserve">${text}</w:t></w:r>`
        const cut = rest.includes('&') ? rest.length : Math.ceil(rest.length / 2)
        const pieces = [first, rest.slice(0, cut), rest.slice(cut)].filter((text: string) => text !== '')
        return pieces.map(run).join('<w:proofErr w:type="spellStart"/>')
      },
    )
}

/** Replaces words in the paragraph that holds them; throws where there is none. */
export function retype(from: string, to: string): (xml: string) => string {
  return (xml) => {
    if (!xml.includes(`>${from}<`)) throw new Error(`No run says “${from}”`)
    return xml.replace(`>${from}<`, `>${to}<`)
  }
}

/** Adds paragraphs of a style behind the paragraph that holds some words. */
export function addBehind(words: string, ...paragraphs: readonly (readonly [style: string, text: string])[]) {
  return (xml: string): string => {
    const at = xml.indexOf('</w:p>', xml.indexOf(`>${words}<`))
    if (!xml.includes(`>${words}<`)) throw new Error(`No run says “${words}”`)
    const added = paragraphs.map(
      ([style, text]) =>
        `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${text
          .split('\t')
          .map((part) => `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`)
          .join('<w:r><w:tab/></w:r>')}</w:p>`,
    )
    return `${xml.slice(0, at)}</w:p>${added.join('')}${xml.slice(at + '</w:p>'.length)}`
  }
}

/** Takes out the paragraph that holds some words. */
export function takeOut(words: string): (xml: string) => string {
  return (xml) => {
    const at = xml.indexOf(`>${words}<`)
    if (at < 0) throw new Error(`No run says “${words}”`)
    const start = Math.max(xml.lastIndexOf('<w:p>', at), xml.lastIndexOf('<w:p ', at))
    return `${xml.slice(0, start)}${xml.slice(xml.indexOf('</w:p>', at) + '</w:p>'.length)}`
  }
}
