// Who copies from a PDF, searches it or hears it gets the words as they were written, in any script: held with pdf.js, and
// with poppler's pdftotext where it is installed.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { convert, type Source } from '../../convert.ts'
import { casesOf, missingWords } from '../../testing/fixtures.ts'
import { pdfText } from '../../testing/shadow-pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefpack-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined
const readers = hasPoppler ? (['pdf.js', 'pdftotext'] as const) : (['pdf.js'] as const)
type Reader = (typeof readers)[number]

/** Scripts whose words no spaces part: a reader of the file sees one at each line end. */
const dense = /^(?:chinese|japanese|korean|thai)$/u

/** What readers add: marks of direction, and spaces for gaps. */
function fold(text: string, name: string): string {
  const plain = text.replace(/\p{Cf}/gu, '').replace(/\s+/gu, ' ')
  return dense.test(name) ? plain.replaceAll(' ', '') : plain
}

const texts = new Map<string, Promise<Record<Reader | 'md', string>>>()

/** The words of a case's pack, as each reader gets them, and as they were written. */
function readAll(name: string): Promise<Record<Reader | 'md', string>> {
  const known = texts.get(name) ?? makeAndRead(name)
  texts.set(name, known)
  return known
}

async function makeAndRead(name: string): Promise<Record<Reader | 'md', string>> {
  const { files } = await convert(sourceOf(name), { formats: ['md', 'pdf'], templates: ['moderator'] })
  const bytesOf = (format: string) => files.find((one) => one.format === format)?.bytes ?? new Uint8Array()
  const path = join(folder, `${name}.pdf`)
  writeFileSync(path, bytesOf('pdf'))
  return {
    md: fold(new TextDecoder().decode(bytesOf('md')).replace(/[\\*<>]/g, ''), name),
    'pdf.js': fold(await pdfText(bytesOf('pdf')), name),
    pdftotext: hasPoppler ? fold(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }), name) : '',
  }
}

function sourceOf(name: string): Source {
  const source = casesOf('good').find((one) => one.name === name)?.inputs[0]
  if (source === undefined) throw new Error(`no case ${name}`)
  return source
}

/** The sentences of a brief that its pack prints as they are, in the order of the pack. */
function sentencesOf(name: string, printed: string): string[] {
  const text = new TextDecoder().decode(sourceOf(name).bytes).replace(/^---\n.*?\n---\n/s, '')
  const places = new Map<string, number>()
  for (const line of text.split(/[\n|]/u)) {
    const plain = line
      .trim()
      .replace(/^(?:[-:]+$|[-#>]+ |\d+\. )/, '')
      .replaceAll('**', '')
    for (const sentence of plain.split(/(?<=[.?!।。？؟] ?)(?=[\p{L}"(])/u)) {
      const wanted = fold(sentence, name).trim()
      if (wanted !== '' && printed.includes(wanted)) places.set(wanted, printed.indexOf(wanted))
    }
  }
  return [...places].sort(([, a], [, b]) => a - b).map(([sentence]) => sentence)
}

/** Shorter ones may stand elsewhere too: in a title, a running head, a cell. */
const longEnough = 16

/** Sentences that are not found, or not behind those before them. */
function lostIn(text: string, sentences: readonly string[]): string[] {
  let at = 0
  return sentences.filter((sentence) => {
    if (sentence.length < longEnough) return !text.includes(sentence)
    const found = text.indexOf(sentence, at)
    if (found >= 0) at = found
    return found < 0
  })
}

/** How many sentences each case has at least, lest nothing be compared. */
const cases: [string, number][] = [
  ['arabic', 11],
  ['arabic-mixed', 22],
  ['hebrew', 9],
  ['hindi', 8],
  ['thai', 7],
  ['chinese', 6],
  ['japanese', 7],
  ['korean', 7],
  ['greek', 9],
  ['russian', 12],
  ['many-scripts', 3],
]

const phraseInEnglish = 'The title was «كتاب السلام (2024)» in the programme, page 12.'

/** What is read in another order all the same; all its words are there. */
const misread: Record<string, string[]> = {
  // pdf.js sees a gap where a phrase that runs back begins, and says a space.
  'pdf.js many-scripts': [phraseInEnglish],
  // pdftotext ends what runs back at a number: a line that begins in English has its left end first.
  'pdftotext many-scripts': [phraseInEnglish],
}

describe.each(readers)('%s', (reader) => {
  test.each(cases)('%s', async (name, least) => {
    const read = await readAll(name)
    const sentences = sentencesOf(name, read.md)
    expect(sentences.length).toBeGreaterThanOrEqual(least)
    const lost = lostIn(read[reader], sentences)
    expect(lost).toEqual(misread[`${reader} ${name}`] ?? [])
    expect(missingWords(lost.join('\n'), read[reader])).toEqual([])
  })
})

test.each(readers)('%s: letters far apart are one word, and a hyphen at a line end stays', async (reader) => {
  const chain = `${'people-centred-'.repeat(20)}towns`
  const words = `KfW pays. See ${chain} here.`
  const source = { path: 'kfw.md', bytes: new TextEncoder().encode(`# Towns\n\n${words}\n`) }
  const { files } = await convert(source, { formats: ['pdf'], templates: ['participant'] })
  const bytes = files[0]?.bytes ?? new Uint8Array()
  const path = join(folder, 'kfw.pdf')
  writeFileSync(path, bytes)
  const found =
    reader === 'pdf.js' ? await pdfText(bytes) : execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })
  const text = found.replace(/\p{Cf}/gu, '')
  expect(text).toContain('KfW pays')
  expect(text).toMatch(/people-\s*\n|centred-\s*\n/)
  expect(text.replace(/\s*\n\s*/g, '')).toContain(chain)
})
