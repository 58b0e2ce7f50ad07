import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DiagnosticList } from '../diagnostics/report.ts'
import { listThemes, loadTheme } from './load-theme.ts'
import { colourNames, styleNames } from './theme.ts'

test('the built-in theme is complete, in points', async () => {
  const list = new DiagnosticList(null)
  const theme = await loadTheme('classic', [], list.report)
  expect(list.all).toEqual([])
  expect(theme?.name).toBe('classic')
  expect(Object.keys(theme?.styles ?? {}).sort()).toEqual([...styleNames].sort())
  expect(Object.keys(theme?.colours ?? {}).sort()).toEqual([...colourNames].sort())
  expect(theme?.page.width).toBeCloseTo(595.276, 2)
  expect(theme?.styles.body).toEqual({
    font: 'serif',
    bold: false,
    italic: false,
    size: 10.5,
    leading: 15,
    before: 0,
    after: 7.5,
    colour: 'text',
    align: 'start',
    hyphenate: true,
  })
  expect(theme?.fonts.sans.wordEastAsian).toBe('SimHei')
})

test.each([
  ['pages: { width: 1in }', 'theme-key-unknown', '2:1', 'Did you mean page?'],
  ['page: { widht: 1in }', 'theme-key-unknown', '2:9', 'Did you mean width?'],
  ['styles: { body: { size: 12px } }', 'theme-value-wrong', '2:25', 'a length above 0 in pt, mm or in'],
  ['styles: { body: { size: 12 } }', 'theme-value-wrong', '2:25', 'pt, mm or in'],
  ['styles: { body: { font: serfi } }', 'theme-value-wrong', '2:25', 'Did you mean serif?'],
  ['styles: { body: { bold: yes please } }', 'theme-value-wrong', '2:25', 'true or false'],
  ['styles: { heading1: { size: 9pt } }', 'theme-key-unknown', '2:11', 'Did you mean heading-1?'],
  ['styles: { body: { colour: missing-shad } }', 'theme-value-wrong', '2:27', 'Did you mean missing-shade?'],
  ['colours: { text: blue }', 'theme-value-wrong', '2:18', 'a colour such as "#1f4e79"'],
  ['contents: { pages: -1 }', 'theme-value-wrong', '2:20', 'a whole number, 0 or more'],
  ['page: 3', 'theme-value-wrong', '2:1', 'a map of width'],
  ['page: { left: 120mm, right: 80mm }', 'theme-page-too-small', '1:1', 'margins smaller'],
  ['fonts: { serif: { regular: ../x.ttf } }', 'theme-font-missing', '2:28', 'counts from the folder'],
  ['page: [', 'theme-invalid', undefined, 'classic.yml'],
])('%s', async (line, name, at, fix) => {
  await inFolder({ mine: `extends: classic\n${line}\n` }, async (folder) => {
    const list = new DiagnosticList(null)
    expect(await loadTheme('mine', [folder], list.report)).toBeNull()
    const [first] = list.all
    expect(first?.name).toBe(name)
    if (at) expect(`${first?.place?.line}:${first?.place?.column}`).toBe(at)
    expect(first?.fix).toContain(fix)
    expect(first?.path).toMatch(/themes\/mine\.yml$/u)
  })
})

test('a theme says only what differs from the one it extends', async () => {
  const blue =
    'extends: classic\npage: { left: 1in }\nstyles: { title: { align: center }, body: { align: justify } }\n'
  await inFolder({ blue, deep: 'extends: blue\ncolours: { text: "#006A00" }\n' }, async (folder) => {
    const list = new DiagnosticList(null)
    const theme = await loadTheme('deep', [folder], list.report)
    expect(list.all).toEqual([])
    expect(theme?.name).toBe('deep')
    expect(theme?.styles.body.align).toBe('justify')
    expect([theme?.page.left, theme?.styles.title.align, theme?.styles.title.size]).toEqual([
      72,
      'center',
      23,
    ])
    expect(theme?.colours.text).toBe('#006a00')
    expect(await listThemes([folder])).toEqual(['blue', 'deep', 'classic'])
  })
})

test('words are parted in running text only, and never in large print', async () => {
  const parted = async (lines: string) => {
    let names: string[] = []
    await inFolder({ mine: `extends: classic\n${lines}\n` }, async (folder) => {
      const list = new DiagnosticList(null)
      const theme = await loadTheme('mine', [folder], list.report)
      expect(list.all).toEqual([])
      names = styleNames.filter((name) => theme?.styles[name].hyphenate)
    })
    return names
  }
  const running = ['body', 'list', 'quote', 'question', 'personDetail', 'agendaText', 'tableCell', 'note']
  expect(await parted('')).toEqual(running)
  expect(await parted('hyphenate: true')).toEqual(running)
  expect(await parted('hyphenate: false\nstyles: { body: { hyphenate: true } }')).toEqual([])
  expect(await parted('styles: { note: { hyphenate: false }, list: { size: 14pt, leading: 18pt } }')).toEqual(
    running.filter((name) => name !== 'note' && name !== 'list'),
  )
  expect(await parted('styles: { header: { hyphenate: true }, heading-3: { hyphenate: true } }')).toEqual([
    ...running,
    'header',
  ])
})

test('one that extends itself, or says too little, is refused', async () => {
  await inFolder({ one: 'extends: two\n', two: 'extends: one\n', bare: 'name: bare\n' }, async (folder) => {
    const names = async (theme: string) => {
      const list = new DiagnosticList(null)
      expect(await loadTheme(theme, [folder], list.report)).toBeNull()
      return list.all.map((one) => one.what)
    }
    expect(await names('one')).toEqual(['The theme one extends itself'])
    expect(await names('bare')).toContain('The theme does not say page')
    expect(await names('clasic')).toEqual(['No theme is called clasic'])
  })
})

async function inFolder(themes: Record<string, string>, run: (folder: string) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), 'briefpack-'))
  try {
    await mkdir(join(folder, 'themes'))
    for (const [name, text] of Object.entries(themes)) {
      await writeFile(join(folder, 'themes', `${name}.yml`), text)
    }
    await run(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
