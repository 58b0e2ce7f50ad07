import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DiagnosticList } from '../diagnostics/report.ts'
import { changedFont, soundFont } from '../fonts/testing-fonts.ts'
import { packageRoot } from '../resources.ts'
import { loadTheme } from './load-theme.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefpack-'))
  await mkdir(join(folder, 'themes', 'fonts'), { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

/** The theme `house`, whose lines come below `extends: classic`, and what is said of it. */
async function load(lines: string, fonts: Record<string, Uint8Array> = {}) {
  await writeFile(join(folder, 'themes', 'house.yml'), `extends: classic\n${lines}\n`)
  for (const [name, bytes] of Object.entries(fonts)) await writeFile(join(folder, 'themes', name), bytes)
  const list = new DiagnosticList(null)
  const theme = await loadTheme('house', [folder], list.report)
  return { theme, all: list.all }
}
const themed = (name: string) => join(folder, 'themes', name)

test('a font is a path from the folder of the theme; what is not named is the regular one', async () => {
  const { theme, all } = await load('fonts: { serif: { regular: fonts/House.ttf } }', {
    'fonts/House.ttf': soundFont(),
  })
  expect(all).toEqual([])
  const path = themed('fonts/House.ttf')
  expect(theme?.fonts.serif).toMatchObject({ regular: path, bold: path, italic: path, boldItalic: path })
  expect(theme?.fonts.serif.word).toBe('Cambria')
  expect(theme?.fonts.sans.regular).toBe('templates/fonts/source-sans-3/SourceSans3_400Regular.ttf')
})

test('a bold one serves for bold italic too', async () => {
  const { theme } = await load('fonts: { sans: { regular: a.ttf, bold: b.ttf } }', {
    'a.ttf': soundFont(),
    'b.ttf': soundFont(),
  })
  expect(theme?.fonts.sans.italic).toBe(themed('a.ttf'))
  expect(theme?.fonts.sans.boldItalic).toBe(themed('b.ttf'))
})

test('a path that looks like one of ours is beside the theme when we have no such font', async () => {
  await mkdir(themed('templates/fonts/own'), { recursive: true })
  const own = 'templates/fonts/own/own.ttf'
  const { theme, all } = await load(`fonts: { serif: { regular: ${own} } }`, { [own]: soundFont() })
  expect(all).toEqual([])
  expect(theme?.fonts.serif.regular).toBe(themed(own))
})

test('fonts of scripts, with their size beside Latin', async () => {
  const lines =
    'fonts: { scripts: { thai: { regular: t.ttf, scale: 1.1 }, simplified-chinese: { regular: t.ttf } } }'
  const { theme, all } = await load(lines, { 't.ttf': soundFont() })
  expect(all).toEqual([])
  const path = themed('t.ttf')
  expect(theme?.fonts.scripts).toEqual({
    thai: { regular: path, bold: path, scale: 1.1 },
    simplifiedChinese: { regular: path, bold: path, scale: 1 },
  })
  expect(theme?.fontFolders).toEqual([folder])
})

test.each([
  ['scripts: { thay: { regular: t.ttf } }', 'BP522', 'Did you mean thai?'],
  ['scripts: { thai: { regular: t.ttf, scale: 3 } }', 'BP523', 'a number from 0.5 to 2'],
  ['scripts: { thai: { scale: 1 } }', 'BP524', 'extends'],
  ['serif: { regular: t.ttf, bold: nowhere.ttf }', 'BP527', 'counts from the folder'],
  ['serif: { regular: . }', 'BP528', 'a TrueType font'],
  ['serif: { regular: 3 }', 'BP523', 'a TrueType font'],
])('%s', async (value, code, fix) => {
  const { theme, all } = await load(`fonts: { ${value} }`, { 't.ttf': soundFont() })
  expect(theme).toBeNull()
  expect(all.map((one) => one.code)).toEqual([code])
  expect(all[0]?.fix).toContain(fix)
})

test.each<[string, Uint8Array, string]>([
  ['CFF', changedFont((bytes) => bytes.write('OTTO')), 'OpenType with PostScript outlines (CFF)'],
  ['WOFF', changedFont((bytes) => bytes.write('wOF2')), 'packed for web pages (WOFF)'],
  ['a collection', changedFont((bytes) => bytes.write('ttcf')), 'a collection of several fonts (TTC)'],
  ['restricted', changedFont((bytes, at) => bytes.writeUInt16BE(2, at('OS/2') + 8)), 'does not allow'],
  ['damaged', soundFont().subarray(0, 5000), 'it is damaged'],
  ['no font', new TextEncoder().encode('<!doctype html><title>Not found</title>'), 'it is no font file'],
])('%s: told at the line of the theme that names it', async (_, bytes, reason) => {
  const { theme, all } = await load('fonts:\n  serif:\n    regular: fonts/House.ttf', {
    'fonts/House.ttf': bytes,
  })
  expect(theme).toBeNull()
  expect(all).toHaveLength(1)
  expect(all[0]?.what).toBe(
    `The font ${themed('fonts/House.ttf')} can't be used: ${all[0]?.what.split(': ')[1]}`,
  )
  expect(all[0]?.what).toContain(reason)
  expect([all[0]?.code, all[0]?.place?.line, all[0]?.place?.column]).toEqual(['BP528', 4, 14])
})

test('one of briefpack by its own path', async () => {
  await copyFile(join(packageRoot(), 'templates/themes/classic.yml'), themed('classic.yml'))
  const { theme } = await load(
    'fonts: { serif: { bold: templates/fonts/source-sans-3/SourceSans3_600SemiBold.ttf } }',
  )
  expect(theme?.fonts.serif.bold).toBe('templates/fonts/source-sans-3/SourceSans3_600SemiBold.ttf')
})
