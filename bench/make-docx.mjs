// Word documents of the briefs that `make-brief.mjs` makes, as somebody would type them: headings and lists in their
// styles, each other line a paragraph.
import { deflateRawSync } from 'node:zlib'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const run = (text, id, look) =>
  `<w:r w:rsidRPr="00${id}A1"><w:rPr>${look}<w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** Each second stretch between ** is bold; runs of `edited` text end every few words, as where it was worked on. */
function runs(text, at, edited) {
  const pieces = text.split('**').flatMap((stretch, i) => {
    const cut = edited ? stretch.match(/\s*(?:\S+\s*){1,9}/g) : [stretch]
    return (cut ?? []).map((words) => [words, i % 2 ? '<w:b/>' : ''])
  })
  return pieces.map(([words, look], i) => run(words, 1000 + ((at * 7 + i) % 9000), look)).join('')
}

function paragraph(line, at, isHeading, edited) {
  const item = /^(?:[-*•]|\d+[.)])\s+(.*)/.exec(line)
  const look = item
    ? `<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${/^\d/.test(line) ? 2 : 1}"/></w:numPr>`
    : isHeading
      ? '<w:pStyle w:val="Heading1"/>'
      : ''
  return `<w:p w:rsidR="00AB1${at % 10}C0" w:rsidRDefault="00AB12CD">${look && `<w:pPr>${look}</w:pPr>`}${runs(item ? item[1] : line, at, edited)}</w:p>`
}

/** A line behind `#`, or a short one alone between blank ones, below the first few, is a heading. */
function body(text, edited) {
  const blocks = text.trim().split(/\n{2,}/)
  return blocks
    .map((block, at) => {
      const lines = block.split('\n')
      const isShort = at > 1 && lines.length === 1 && block.length < 40 && !/[.?:]$|^[-*•\d]/.test(block)
      const isHeading = isShort || block.startsWith('# ')
      return lines.map((line) => paragraph(line.replace(/^# /, ''), at, isHeading, edited)).join('')
    })
    .join('')
}

const styles = [
  ['Normal', 'Normal', ''],
  ['Heading1', 'heading 1', '<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'],
  ['ListParagraph', 'List Paragraph', '<w:basedOn w:val="Normal"/><w:pPr><w:ind w:left="720"/></w:pPr>'],
].map(
  ([id, name, rest]) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`,
)

const numbering = [
  ['bullet', '•'],
  ['decimal', '%1.'],
].map(
  ([format, text], at) =>
    `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>`,
)
const instances = [1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`)

/** The text of a brief, plain or with `#` and `**`, as the bytes of a Word file; `edited` has runs of a few words. */
export function makeDocx(text, edited = false) {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const types = ['document.main', 'styles', 'numbering'].map(
    (kind) => `<Override PartName="/word/${kind.split('.')[0]}.xml" ContentType="${wordType}.${kind}+xml"/>`,
  )
  const parts = {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${word}"><w:body>${body(text, edited)}</w:body></w:document>`,
    'word/styles.xml': `${head}<w:styles xmlns:w="${word}">${styles.join('')}</w:styles>`,
    'word/numbering.xml': `${head}<w:numbering xmlns:w="${word}">${numbering.join('')}${instances.join('')}</w:numbering>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
  }
  return zip(Object.entries(parts))
}

function zip(parts) {
  const files = []
  const directory = []
  let offset = 0
  for (const [name, content] of parts) {
    const data = Buffer.from(content)
    const packed = deflateRawSync(data)
    const path = Buffer.from(name)
    const shared = Buffer.alloc(26)
    const fields = [20, 0x800, 8, 0, 0x21]
    for (const [i, value] of fields.entries()) shared.writeUInt16LE(value, 2 * i)
    shared.writeUInt32LE(crc32(data), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(data.length, 18)
    shared.writeUInt16LE(path.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, path, packed])
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, rest, path]))
    files.push(local)
    offset += local.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, index, end])
}

/** CRC-32 of ISO 3309; zlib has it only from Node 20.15 on. */
function crc32(data) {
  let value = 0xffffffff
  for (const byte of data) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}
