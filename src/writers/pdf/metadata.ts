import type { Pack } from '../../template/pack.ts'

/** What the file says of itself, in its information dictionary and, in the same words, in its XMP packet. */
export interface Metadata {
  title: string
  author: string | null
  subject: string | null
  language: string
  date: Date | null
}

const program = 'briefpack'

export function metadataOf(pack: Pack, date: Date | null): Metadata {
  const { title, organiser, subject } = pack.properties
  return { title, author: organiser, subject, language: pack.lang, date }
}

/** The information dictionary. No clock is asked: without a date of the brief there is none. */
export function infoOf(metadata: Metadata): Record<string, string | Date> {
  return {
    Title: metadata.title,
    ...(metadata.author === null ? {} : { Author: metadata.author }),
    ...(metadata.subject === null ? {} : { Subject: metadata.subject }),
    Creator: program,
    Producer: program,
    ...(metadata.date === null ? {} : { CreationDate: metadata.date, ModDate: metadata.date }),
  }
}

/** The XMP packet, which claims PDF/A-2a and PDF/UA-1. PDF/A wants the schema of the latter described. */
export function xmpOf(metadata: Metadata): string {
  const date = metadata.date?.toISOString().replace(/\.\d+/, '') ?? null
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
${alternatives('dc:title', metadata.title)}
${metadata.author === null ? '' : `<dc:creator><rdf:Seq><rdf:li>${escapeXml(metadata.author)}</rdf:li></rdf:Seq></dc:creator>`}
${metadata.subject === null ? '' : alternatives('dc:description', metadata.subject)}
<dc:language><rdf:Bag><rdf:li>${escapeXml(metadata.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${program}</xmp:CreatorTool>
${date === null ? '' : `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>`}
<pdf:Producer>${program}</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${uaSchema}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

function alternatives(name: string, text: string): string {
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>`
}

function escapeXml(text: string): string {
  // XML has no way to write other control characters.
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
}

const uaSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of PDF/UA that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`
