import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DiagnosticList } from '../diagnostics/report.ts'
import { checkContrast } from './check-contrast.ts'
import { contrastRatio, nearestColour } from './contrast.ts'
import { loadTheme } from './load-theme.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefpack-'))
  await mkdir(join(folder, 'themes'))
})
afterEach(() => rm(folder, { recursive: true }))

/** What is said of a theme `house` with these lines below `extends:`. */
async function messagesOf(lines: string, parent = 'classic') {
  await writeFile(join(folder, 'themes', 'house.yml'), `extends: ${parent}\n${lines}\n`)
  const list = new DiagnosticList(null)
  const theme = await loadTheme('house', [folder], list.report)
  expect(theme === null).toBe(list.all.length > 0)
  return list.all.map(({ code, what, fix, place, path }) => ({
    code,
    what,
    fix,
    at: `${path?.split(/[\\/]/u).at(-1)}:${place?.line}:${place?.column}`,
  }))
}

describe('the ratio', () => {
  // Published values: https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio, and #767676, the palest grey that passes.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.47],
    ['#ff0000', '#ffffff', 3.99],
    ['#0000ff', '#ffffff', 8.59],
  ])('%s on %s: %f', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 1)
    expect(contrastRatio(other, one)).toBe(contrastRatio(one, other))
  })
  test('the nearest that passes is as little darker as can be, else lighter', () => {
    expect(nearestColour('#777777', (one) => contrastRatio(one, '#ffffff') >= 4.5)).toBe('#767676')
    expect(nearestColour('#333366', (one) => contrastRatio(one, '#000000') >= 4.5)).toMatch(/^#[7-9a]/u)
    expect(nearestColour('#777777', () => false)).toBeNull()
  })
})

test('the built-in theme passes', async () => {
  const list = new DiagnosticList(null)
  const theme = await loadTheme('classic', [], list.report)
  if (theme) await checkContrast(theme, [], list.report)
  expect(list.all).toEqual([])
})

test('a pale colour: its line, its styles, what it has and needs, and one that passes', async () => {
  const [first, ...others] = await messagesOf('colours:\n  muted: "#999999"')
  expect(first).toEqual({
    code: 'BP529',
    at: 'house.yml:3:10',
    what: 'The colour muted (#999999) has a contrast of 2.84:1 on white, in: kicker, heading-4, quote, fact-label, person-role, note, header, footer; it needs 4.5:1',
    fix: expect.stringMatching(/^The nearest colour that passes is "#(\w\w)\1\1"\.$/u),
  })
  expect(others).toEqual([])
  const nearest = first?.fix.match(/#\w+/u)?.[0] as string
  expect(await messagesOf(`colours:\n  muted: "${nearest}"`)).toEqual([])
})

test('large text needs less', async () => {
  // 3.5:1 on white.
  const lines = (size: string) =>
    `colours: { rule: "#888888" }\nstyles: { title: { colour: rule, ${size}, leading: 30pt } }`
  expect(await messagesOf(lines('size: 18pt, bold: false'))).toEqual([])
  expect(await messagesOf(lines('size: 14pt, bold: true'))).toEqual([])
  expect((await messagesOf(lines('size: 17.5pt, bold: false'))).map((one) => one.code)).toContain('BP529')
  expect((await messagesOf(lines('size: 13.5pt, bold: true'))).map((one) => one.code)).toContain('BP529')
})

test('one that passes on white, and not on the shade', async () => {
  const [first, ...others] = await messagesOf('colours: { link: "#757575" }')
  expect(first?.what).toMatch(/^The colour link .* 4\.1\d:1 on shade \(#f1f4f8\), in: links;/u)
  expect(others).toEqual([])
})

test('a style that takes a colour for rules is told at the style', async () => {
  const [first] = await messagesOf('styles:\n  note: { colour: rule }')
  expect(first?.at).toBe('house.yml:3:19')
  expect(first?.what).toMatch(/^The colour rule \(#c3cad4\) .* on white, in: note;/u)
})

test('a darker shade is told where it stands; so is one behind a gap', async () => {
  const shade = await messagesOf('colours: { shade: "#9aa4b0" }')
  expect(shade.length).toBeGreaterThan(0)
  for (const one of shade) expect(one).toMatchObject({ at: 'house.yml:2:19' })
  const [gap, ...others] = await messagesOf('colours: { missing-shade: "#c08040" }')
  expect(gap?.what).toMatch(/^The colour missing .* on missing-shade \(#c08040\), in: missing;/u)
  expect(others).toEqual([])
})

test('links, and numbers of notes, are text too', async () => {
  expect((await messagesOf('colours: { link: "#5599dd" }'))[0]?.what).toContain('in: links;')
  const [accent] = await messagesOf('colours: { accent: "#5599dd" }')
  expect(accent?.what).toContain('numbers of notes and lists')
})

test('a fault of the theme that is extended is told in its file', async () => {
  await writeFile(join(folder, 'themes', 'pale.yml'), 'extends: classic\n\ncolours: { muted: "#999999" }\n')
  expect((await messagesOf('list: { gap: 5pt }', 'pale'))[0]?.at).toBe('pale.yml:3:19')
})
