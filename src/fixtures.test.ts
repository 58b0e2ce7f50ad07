// Every good case through every template and writer: the expectations beside it, and what must hold for all of them.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { convert, parseBrief } from './convert.ts'
import { briefToJson } from './model/brief-json.ts'
import { formatOf } from './readers/index.ts'
import { casesOf, missingWords } from './testing/fixtures.ts'
import { formatReport } from './testing/format-report.ts'
import { docxText, shadowDocx } from './testing/shadow-docx.ts'
import { pdfText, shadowPdf } from './testing/shadow-pdf.ts'

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

const shadows: Record<string, (bytes: Uint8Array) => string | Promise<string>> = {
  md: decode,
  docx: shadowDocx,
  pdf: shadowPdf,
}
const suffixes: Record<string, string> = { md: 'md', docx: 'docx.txt', pdf: 'pdf.txt' }
const texts: Record<string, (bytes: Uint8Array) => string | Promise<string>> = {
  md: (bytes) => decode(bytes).replace(/[\\*]/g, ''),
  docx: docxText,
  pdf: pdfText,
}

describe.each(casesOf('good'))('$name', ({ folder, inputs }) => {
  const source = inputs[0]
  if (source === undefined) throw new Error(`${folder} has no in.*`)

  test('gives its model', async () => {
    const { value, diagnostics } = await parseBrief(source)
    expect(value).not.toBeNull()
    if (value === null) return
    const json = { ...briefToJson(value, { ...source, format: formatOf(source.path) }), diagnostics }
    await expect(`${JSON.stringify(json, null, 1)}\n`).toMatchFileSnapshot(join(folder, 'brief.json'))
  })

  test('gives its packs', async () => {
    const { files, diagnostics } = await convert(source)
    for (const { template, format, bytes } of files) {
      const shadow = await shadows[format]?.(bytes)
      await expect(shadow).toMatchFileSnapshot(join(folder, `out.${template}.${suffixes[format]}`))
    }
    const report = formatReport(diagnostics)
    if (report !== '') await expect(report).toMatchFileSnapshot(join(folder, 'report.txt'))
    else expect(readdirSync(folder)).not.toContain('report.txt')
  })

  test('keeps every word of what its audience may read', async () => {
    const { brief, files } = await convert(source)
    const restricted = brief?.restricted.length ?? 0
    for (const { template, format, bytes } of files) {
      if (restricted > 0 && template !== 'moderator') continue
      const lost = missingWords(bodyOf(decode(source.bytes)), (await texts[format]?.(bytes)) ?? '')
      expect({ template, format, lost }).toEqual({ template, format, lost: [] })
    }
  })

  test('gives the same bytes twice', async () => {
    const [first, second] = [await convert(source), await convert(source)]
    expect(first.files.length).toBeGreaterThan(0)
    for (const [at, file] of first.files.entries()) {
      expect(Buffer.compare(file.bytes, second.files[at]?.bytes ?? new Uint8Array())).toBe(0)
    }
  })
})

/**
 * The brief's words: without the syntax of tables, lists, footnotes, addresses, tags and directives; of the front matter
 * without the keys, the language code, and dates that packs print in words.
 */
function bodyOf(text: string): string {
  return text
    .replace(/^---\n.*?\n---\n/s, (matter) => matter.replace(/^(?:lang.*$|[\w-]+:(?: [\d-]{10}$)?)/gm, ''))
    .replace(/^ *\d{1,2}[.)] /gm, '')
    .replace(/\[\^\w+\]:?/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<\/?[a-z][^>]*>/g, '')
    .replace(/^:::.*$/gm, '')
}
