import type { Pack } from '../../template/pack.ts'

/** What the file says of itself, in its information dictionary and, in the same words, in its XMP packet. */
export interface Metadata {
  title: string
  /** The organiser of the session. */
  author: string | null
  subject: string | null
  /** Of the brief as a document: A/77/12, 2.1, draft. */
  symbol: string | null
  version: string | null
  status: string | null
  /** Languages of the pack, then of the brief where it is another one: its title is in that. */
  languages: string[]
  titleLanguage: string
  date: Date | null
}

const program = 'briefpack'

export function metadataOf(pack: Pack, date: Date | null): Metadata {
  const { title, organiser, subject, symbol, version, status } = pack.properties
  return {
    title: clean(title),
    author: organiser && clean(organiser),
    subject: subject && clean(subject),
    symbol: symbol && clean(symbol),
    version: version && clean(version),
    status: status && clean(status),
    languages: [...new Set([pack.lang, pack.briefLang])],
    titleLanguage: pack.briefLang,
    date,
  }
}

/** Without what XML has no way to write, so that both places agree: control characters, halves of characters. */
function clean(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
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

/**
 * The XMP packet, which claims PDF/A-2a and PDF/UA-1. PDF/A wants every schema described that it does not know itself:
 * the one of PDF/UA, and ours for the status of a document.
 */
export function xmpOf(metadata: Metadata): string {
  const { title, author, subject, symbol, version, status } = metadata
  const date = metadata.date?.toISOString().replace(/\.\d+/, '') ?? null
  const when = (value: string | null, xml: (escaped: string) => string) =>
    value === null ? '' : `${xml(escapeXml(value))}\n`
  const languages = metadata.languages.map((one) => `<rdf:li>${escapeXml(one)}</rdf:li>`).join('')
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:briefpack="${ownNamespace}">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt>${alternatives(title, ['x-default', metadata.titleLanguage])}</rdf:Alt></dc:title>
${when(author, (name) => `<dc:creator><rdf:Seq><rdf:li>${name}</rdf:li></rdf:Seq></dc:creator>`)}\
${subject === null ? '' : `<dc:description><rdf:Alt>${alternatives(subject, ['x-default'])}</rdf:Alt></dc:description>\n`}\
${when(symbol, (words) => `<dc:identifier>${words}</dc:identifier>`)}\
<dc:language><rdf:Bag>${languages}</rdf:Bag></dc:language>
<xmp:CreatorTool>${program}</xmp:CreatorTool>
${when(date, (day) => `<xmp:CreateDate>${day}</xmp:CreateDate><xmp:ModifyDate>${day}</xmp:ModifyDate>`)}\
${when(version, (words) => `<xmpMM:VersionID>${words}</xmpMM:VersionID>`)}\
${when(status, (words) => `<briefpack:status>${words}</briefpack:status>`)}\
<pdf:Producer>${program}</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${schemas(status !== null)}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

function alternatives(text: string, languages: readonly string[]): string {
  const item = (language: string) => `<rdf:li xml:lang="${escapeXml(language)}">${escapeXml(text)}</rdf:li>`
  return [...new Set(languages)].map(item).join('')
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

/** A name for what no schema of Adobe's or of Dublin Core has; nothing is ever fetched from it. */
const ownNamespace = 'urn:briefpack:document:'

/** PDF/A-2, 6.6.2.3: the schemas that it does not define, each property with its type. */
function schemas(withStatus: boolean): string {
  const ours = withStatus
    ? schema('briefpack', ownNamespace, 'Documents of a meeting', {
        name: 'status',
        type: 'Text',
        category: 'external',
        description: 'State of the document, in its own words: draft, final',
      })
    : ''
  return `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag>
${schema('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', 'PDF/UA Universal Accessibility Schema', {
  name: 'part',
  type: 'Integer',
  category: 'internal',
  description: 'Part of PDF/UA that the file conforms to',
})}${ours}
</rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`
}

interface Property {
  name: string
  type: string
  /** `internal`: the program sets it; `external`: a person does. */
  category: 'internal' | 'external'
  description: string
}

function schema(prefix: string, namespace: string, title: string, property: Property): string {
  return `<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>${title}</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>${property.name}</pdfaProperty:name>
<pdfaProperty:valueType>${property.type}</pdfaProperty:valueType>
<pdfaProperty:category>${property.category}</pdfaProperty:category>
<pdfaProperty:description>${property.description}</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li>`
}
