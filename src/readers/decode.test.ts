import { describe, expect, it } from 'vitest'
import { DiagnosticList } from '../diagnostics/report.ts'
import { decode, MAX_BYTES, MAX_LINE } from './decode.ts'

function run(bytes: Uint8Array | string, path = 'brief.txt') {
  const list = new DiagnosticList(path)
  const text = decode(path, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, list.report)
  return { text, names: list.all.map((one) => one.name), all: list.all }
}
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

describe('encodings', () => {
  it('reads UTF-8 and drops its mark', () => {
    expect(run('\ufeffCafé — ١٢')).toMatchObject({ text: 'Café — ١٢', names: [] })
  })
  it('reads UTF-16 with a mark', () => {
    expect(run(utf16le('\ufeffWasser für alle'))).toMatchObject({ text: 'Wasser für alle', names: [] })
    expect(run(utf16be('\ufeffWasser für alle'))).toMatchObject({ text: 'Wasser für alle', names: [] })
  })
  it('guesses UTF-16 without one, and says so', () => {
    for (const text of ['A session on water', 'Заседание о воде\nи о городах', 'جلسة عن الماء والمدن']) {
      expect(run(utf16le(text))).toMatchObject({ text, names: ['encoding-guessed'] })
      expect(run(utf16be(text))).toMatchObject({ text, names: ['encoding-guessed'] })
    }
  })
  it('reads anything else as Windows-1252, and says so', () => {
    expect(run(latin('Dur\xe9e \x96 \x93deux\x94 heures'))).toMatchObject({
      text: 'Durée – “deux” heures',
      names: ['encoding-guessed'],
    })
  })
})

describe('what is refused', () => {
  it('nothing, and nothing but space', () => {
    for (const text of ['', '\ufeff', ' \n\t\u00a0\r\n\f']) {
      expect(run(text)).toMatchObject({ text: null, names: ['file-empty'] })
    }
  })
  it('bytes of no text', () => {
    expect(run(new Uint8Array([1, 2, 0, 3, 0, 0, 7, 9, 200, 0, 0, 0]))).toMatchObject({
      text: null,
      names: ['file-binary'],
    })
    expect(run('\x01\x02\x03'.repeat(9))).toMatchObject({ text: null, names: ['file-binary'] })
    expect(run('text with one \0')).toMatchObject({ text: null, names: ['file-binary'] })
  })
  it('more than ten megabytes, but not ten', () => {
    const line = `${'a'.repeat(1023)}\n`
    expect(run(line.repeat(MAX_BYTES / 1024)).names).toEqual([])
    const { all } = run(`${line.repeat(MAX_BYTES / 1024)}a`)
    expect(all[0]?.what).toBe('The file has 10.1 MB; a brief has at most 10 MB')
  })
  it('a line of more than a million characters', () => {
    expect(run(`x\n${'a'.repeat(MAX_LINE)}`).names).toEqual([])
    const { names, all } = run(`x\n${'a'.repeat(MAX_LINE + 1)}`)
    expect(names).toEqual(['line-too-long'])
    expect(all[0]?.place?.line).toBe(2)
  })
  it('other formats, by their first bytes or their name', () => {
    const what = (bytes: string, path: string) => run(latin(bytes), path).all[0]?.what
    expect(what('PK\x03\x04....word/document.xml', '-')).toBe('Word files are not yet readable')
    expect(what('PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text', '-')).toMatch(
      /^OpenDocument/,
    )
    expect(what('%PDF-1.7', 'brief.txt')).toMatch(/^PDF/)
    expect(what('{\\rtf1 x}', 'brief')).toMatch(/^RTF/)
    expect(what('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'brief')).toMatch(/^Word/)
    expect(what('plain', 'a/b/Brief.DOCX')).toMatch(/^Word/)
    expect(what('plain', 'brief.odt')).toMatch(/^OpenDocument/)
  })
})

describe('characters', () => {
  it('ends every line with a line feed', () => {
    expect(run('a\r\nb\rc\nd').text).toBe('a\nb\nc\nd')
  })
  it('keeps a break inside a line apart from the end of one', () => {
    expect(run('end\n\fTitle\u2028Sub\v\nx').text).toBe('end\n Title\vSub \nx')
  })
  it('leaves control characters and noncharacters out, with one warning at the first', () => {
    const { text, all } = run('ok\nre\x1b[31md\x07 \ufdd0\u009b\x7f')
    expect(text).toBe('ok\nre[31md ')
    expect(all).toHaveLength(1)
    expect(all[0]).toMatchObject({
      what: '5 control characters were left out',
      place: { line: 2, column: 3 },
    })
  })
  it('keeps marks of direction, joiners, tabs and no-break spaces', () => {
    const text = '\u202bא\u202c\u2067ب\u2069 a\u200db\tc\u00a0d\u200f'
    expect(run(text)).toMatchObject({ text, names: [] })
  })
})
