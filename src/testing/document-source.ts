import { type DocxParts, escaped, listed, lists, style } from '../readers/docx/testing/build-docx.ts'

/**
 * Word files from a readable text: a kind before the first `|` of each line, words behind it. `**bold**`, `*italic*`,
 * `[words](address)`, `[^1]` and `⏎` (a line break) count in words. The first line names who writes the file: Word in a
 * language (`word de`), or Google Docs (`google`).
 */
export function documentFrom(source: string): DocxParts {
  const [first = '', ...lines] = source.trim().split('\n')
  const [program, language = 'en'] = first.split(' ')
  const writer = program === 'google' ? google : wordIn(language)
  const made: Making = { writer, links: [], notes: [], at: 0 }
  const body: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const rows: string[] = []
    for (; lines[at]?.startsWith('row|'); at++) rows.push((lines[at] as string).slice(4))
    if (rows.length > 0) {
      body.push(tableXml(rows, made))
      at--
    } else if (lines[at] !== '') body.push(blockXml(lines[at] as string, made))
  }
  return {
    body: `${body.join('')}${writer.end}`,
    styles: writer.styles,
    numbering,
    ...(made.notes.length > 0 ? { footnotes: made.notes.join('') } : {}),
    relationships: made.links.map((url, at) => [`rIdLink${at + 1}`, 'hyperlink', url]),
  }
}

interface Making {
  writer: Writer
  links: string[]
  notes: string[]
  /** Runs so far. */
  at: number
}

/** How a program writes the same things. */
interface Writer {
  styles: string
  /** Ids of the styles for titles and headings. */
  ids: Readonly<Record<string, string>>
  /** Words in one look, as runs. */
  runs: (text: string, look: string, at: number) => string
  /** Properties of an item of a list. */
  item: string
  /** Paragraph properties of all paragraphs. */
  all: string
  /** Behind each paragraph. */
  gap: string
  end: string
}

const numbering = lists(
  [
    ['bullet', '\uf0b7'],
    ['bullet', 'o'],
  ],
  [
    ['decimal', '%1.'],
    ['lowerLetter', '%2.'],
  ],
)

/** Word names styles in English and their ids in the language it was bought in; it splits runs wherever it likes. */
function wordIn(language: string): Writer {
  const heading = { de: 'berschrift', fr: 'Titre', es: 'Ttulo' }[language] ?? 'Heading'
  const title = { de: 'Titel', fr: 'Titre', es: 'Ttulo' }[language] ?? 'Title'
  const ids = { title, h1: `${heading}1`, h2: `${heading}2` }
  const base = '<w:basedOn w:val="Normal"/>'
  return {
    styles: [
      `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${language}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
      style('Normal', 'Normal').replace('w:type', 'w:default="1" w:type'),
      style(ids.title, 'Title', `${base}<w:rPr><w:sz w:val="56"/></w:rPr>`),
      style(ids.h1, 'heading 1', `${base}<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>`),
      style(ids.h2, 'heading 2', `${base}<w:pPr><w:outlineLvl w:val="1"/></w:pPr>`),
      style(
        'ListParagraph',
        'List Paragraph',
        `${base}<w:pPr><w:ind w:left="720"/><w:contextualSpacing/></w:pPr>`,
      ),
    ].join(''),
    ids,
    runs: (text, look, at) => splitRuns(text, look, at),
    item: '<w:pStyle w:val="ListParagraph"/>',
    all: '',
    gap: '',
    end: '<w:sectPr w:rsidR="00B1"><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
  }
}

function splitRuns(text: string, look: string, at: number): string {
  const cut = Math.floor((text.length * ((at % 5) + 1)) / 7)
  const pieces = [text.slice(0, cut), text.slice(cut)].filter((piece) => piece !== '')
  const run = (piece: string, i: number) =>
    `<w:r w:rsidR="00A${i}">${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`
  return pieces.map(run).join('<w:proofErr w:type="spellStart"/><w:proofErr w:type="spellEnd"/>')
}

/** Google Docs formats each run in full, says what it is not, and parts paragraphs by blank ones. */
const google: Writer = {
  styles: [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/><w:lang w:val="en"/></w:rPr></w:rPrDefault></w:docDefaults>',
    style('Normal', 'normal').replace('w:type', 'w:default="1" w:type'),
    style('Title', 'Title', '<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="52"/></w:rPr>'),
    style('Heading1', 'heading 1', '<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="40"/></w:rPr>'),
    style('Heading2', 'heading 2', '<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="32"/></w:rPr>'),
  ].join(''),
  ids: { title: 'Title', h1: 'Heading1', h2: 'Heading2' },
  runs: (text, look) => {
    const whole = look.replace(/<(w:\w+)\/>/g, '<$1 w:val="1"/>')
    return `<w:r w:rsidDel="00000000"><w:rPr>${whole}<w:rFonts w:ascii="Roboto" w:cs="Roboto" w:hAnsi="Roboto"/><w:color w:val="202124"/><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
  },
  item: '',
  all: '<w:pageBreakBefore w:val="0"/>',
  gap: '<w:p><w:pPr><w:pageBreakBefore w:val="0"/></w:pPr><w:r><w:rPr><w:rtl w:val="0"/></w:rPr></w:r></w:p>',
  end: '<w:sectPr><w:pgSz w:h="16834" w:w="11909"/></w:sectPr>',
}

function blockXml(line: string, made: Making): string {
  const [, kind = '', text = ''] = /^([a-z0-9-]+)\|(.*)$/.exec(line) ?? []
  const { writer } = made
  const item = /^([bn])(\d)$/.exec(kind)
  if (kind === 'note') {
    made.notes.push(
      `<w:footnote w:id="${made.notes.length + 1}"><w:p><w:r><w:footnoteRef/></w:r>${inlineXml(` ${text}`, made)}</w:p></w:footnote>`,
    )
    return ''
  }
  if (kind === 'large') return paragraphXml(inlineXml(text, made, '<w:sz w:val="32"/>'), '', made)
  const rightToLeft = kind.endsWith('-rtl') ? '<w:bidi/>' : ''
  const id = writer.ids[kind.replace(/-rtl$/, '')]
  const look = id
    ? `<w:pStyle w:val="${id}"/>`
    : item
      ? `${writer.item}${listed(item[1] === 'b' ? 1 : 2, Number(item[2]))}`
      : ''
  const words = inlineXml(text, made, rightToLeft ? '<w:rtl/>' : '')
  // Google Docs sets no blank paragraph between items, nor below a heading.
  const gap = item || id ? '' : writer.gap
  return paragraphXml(words, `${look}${rightToLeft}`, made) + gap
}

const paragraphXml = (content: string, properties: string, { writer }: Making): string =>
  `<w:p><w:pPr>${properties}${writer.all}</w:pPr>${content}</w:p>`

function tableXml(rows: readonly string[], made: Making): string {
  const cells = (row: string) =>
    row
      .split('|')
      .map(
        (cell) =>
          `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>${paragraphXml(inlineXml(cell.trim(), made), '', made)}</w:tc>`,
      )
      .join('')
  const xml = rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblLook w:val="04A0" w:firstRow="1"/></w:tblPr>${xml}</w:tbl>${made.writer.gap}`
}

const marks = /(\*\*[^*]+\*\*|\*[^*]+\*|\[\^\d+\]|\[[^\]]+\]\([^)]+\)|⏎)/

function inlineXml(text: string, made: Making, look = ''): string {
  return text
    .split(marks)
    .filter((part) => part !== '')
    .map((part) => partXml(part, made, look))
    .join('')
}

function partXml(part: string, made: Making, look: string): string {
  const run = (words: string, more = '') => made.writer.runs(words, more + look, made.at++)
  if (part === '⏎') return '<w:r><w:br/></w:r>'
  if (part.startsWith('**')) return run(part.slice(2, -2), look.includes('rtl') ? '<w:b/><w:bCs/>' : '<w:b/>')
  if (marks.test(part) && part.startsWith('*')) return run(part.slice(1, -1), '<w:i/>')
  const note = /^\[\^(\d+)\]$/.exec(part)
  if (note) return `<w:r><w:footnoteReference w:id="${note[1]}"/></w:r>`
  const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part)
  if (!link) return run(part)
  made.links.push(link[2] as string)
  return `<w:hyperlink r:id="rIdLink${made.links.length}">${run(link[1] as string, '<w:u w:val="single"/>')}</w:hyperlink>`
}
