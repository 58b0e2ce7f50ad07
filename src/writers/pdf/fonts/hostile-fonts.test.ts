// Fonts of a user are files like any other: whatever is in them, there is a message or a PDF.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DiagnosticList } from '../../../diagnostics/report.ts'
import { checkFont } from '../../../fonts/check-font.ts'
import { changedFont, firstComposite, glyphOf, soundFont } from '../../../fonts/testing-fonts.ts'
import { openFonts } from '../../../layout/fonts/font-set.ts'
import { tellFontFaults } from '../../../layout/fonts/tell-font-faults.ts'
import { readTrueType } from '../../../layout/fonts/truetype.ts'
import { classicTheme } from '../../../testing/classic-theme.ts'
import { subsetFont } from './subset-font.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefpack-'))
})
afterAll(() => rm(folder, { recursive: true }))

let files = 0

/** What is said when the font sets a word and is embedded; empty when all went well. */
async function use(bytes: Uint8Array): Promise<string[]> {
  const path = join(folder, `${files++}.ttf`)
  await writeFile(path, bytes)
  const theme = await classicTheme()
  theme.fonts.scripts = { hebrew: { regular: path, bold: path, scale: 1 } }
  const list = new DiagnosticList(null)
  await tellFontFaults(list.report, async () => {
    const fonts = await openFonts(theme)
    const face = fonts.fallback(0x05e9, 'he', 'serif', false)
    const glyphs = face?.shape('שָׁלוֹם', { rightToLeft: true, language: 'he', tabular: false }).glyphs ?? []
    if (face) subsetFont(face.file, [0, ...glyphs.map(({ id }) => Math.min(id, face.file.glyphCount - 1))])
  })
  return list.all.map(({ code, what }) => `${code} ${what.replace(path, 'it')}`)
}

test('a sound font is used', async () => expect(await use(soundFont())).toEqual([]))

test('one that is not there, or is damaged, is told', async () => {
  const theme = await classicTheme()
  theme.fonts.serif.regular = './nowhere/House.ttf'
  const list = new DiagnosticList(null)
  const made = await tellFontFaults(list.report, async () =>
    (await openFonts(theme)).face('serif', false, false),
  )
  expect(made).toBeNull()
  expect(list.all.map(({ code, what }) => `${code} ${what}`)).toEqual([
    "BP603 The PDF can't be made: the font ./nowhere/House.ttf can't be used: the file can not be read",
  ])
  expect(await use(soundFont().subarray(0, 9000))).toEqual([
    "BP603 The PDF can't be made: the font it can't be used: it is damaged",
  ])
  expect(
    await use(changedFont((bytes, at) => glyphOf(bytes, at, firstComposite(bytes, at)).fill(0xff, 10))),
  ).toEqual(["BP603 The PDF can't be made: the font it can't be used: it is damaged"])
})

test('a glyph that the font has not is blank', () => {
  const file = readTrueType(soundFont())
  const missing = [file.glyphCount, file.glyphCount + 7, 0xffff]
  for (const glyph of missing) expect(file.outline(glyph)).toHaveLength(0)
  const subset = readTrueType(subsetFont(file, [0, ...missing]))
  for (const code of missing.keys()) expect(subset.outline(code + 1)).toHaveLength(0)
})

const sound = soundFont()
const change = fc.record({ at: fc.nat(sound.length - 1), to: fc.nat(255) })

test('bytes changed anywhere: a message or a font, never a crash', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 40 }), async (changes) => {
      const bytes = Buffer.from(sound)
      for (const { at, to } of changes) bytes[at] = to
      for (const said of await use(bytes)) expect(said).toMatch(/^BP603 /u)
    }),
    { numRuns: 60 },
  )
})

test('what passes the check can be embedded as a whole', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const bytes = Buffer.from(sound)
      for (const { at, to } of changes) bytes[at] = to
      if (checkFont(bytes) !== null) return
      const file = readTrueType(bytes)
      subsetFont(
        file,
        Array.from({ length: file.glyphCount }, (_, glyph) => glyph),
      )
    }),
    { numRuns: 200 },
  )
})
