import { expect, test } from 'vitest'
import { convert } from '../convert.ts'
import { buildDocx, paragraph, styled, run as words } from '../readers/docx/testing/build-docx.ts'
import { headingStyles as styles } from '../readers/docx/testing/headed-document.ts'
import { fakeWorld } from '../testing/fake-world.ts'
import { run } from './main.ts'

const brief = buildDocx({
  styles,
  body:
    paragraph('Harbour fees', styled('Title')) +
    paragraph('') +
    paragraph('3 June 2031, 10:00 CET') +
    paragraph('Guiding questions', styled('Heading1')) +
    paragraph('- Who pays?') +
    paragraph(`${words('- Who decides?')}<w:r><w:commentReference w:id="1"/></w:r>`),
})

test('places are paragraphs, in the tree, the messages and the excerpts', async () => {
  const world = fakeWorld({ 'a.docx': brief })
  expect(await run(['inspect', 'a.docx'], world)).toBe(0)
  expect(world.out()).toMatch(/├─ title +Harbour fees ¶1 /)
  expect(world.out()).toMatch(/Q2 Who decides\? ¶6 /)
  expect(world.err()).toMatch(/^a\.docx:¶3 note CET .*\n {3}¶3 \| 3 June 2031, 10:00 CET\n {6}\| +\^+/m)
  expect(world.err()).toContain('a.docx:¶6 note The document has a comment (¶6)')
})

test('the format is docx, whatever the file is called', async () => {
  for (const [name, stdin] of [
    ['a.docx', ''],
    ['a.txt', ''],
    ['-', brief],
  ] as const) {
    const world = fakeWorld({ [name]: brief }, { stdin })
    expect(await run(['inspect', name, '--json'], world)).toBe(0)
    const told = JSON.parse(world.out())
    expect(told.source.format).toBe('docx')
    expect(told.title).toMatchObject({ value: 'Harbour fees', place: { line: 1, paragraph: 1 } })
  }
})

test('check and render read it as any other', async () => {
  const world = fakeWorld({ 'a.docx': brief })
  expect(await run(['check', 'a.docx'], world)).toBe(0)
  expect(world.out()).toMatch(/^a\.docx\n {2}moderator pack: lacks /)
  expect(await run(['a.docx', '--format', 'md'], world)).toBe(0)
  expect([...world.files.keys()]).toContain('packs/a.moderator.md')
})

test('no line of a restricted paragraph, and none of a comment, is ever shown', async () => {
  const secret = buildDocx({
    styles,
    body: paragraph('Harbour fees') + paragraph('The mayor resigns at 9:00 CET. [moderator only]'),
  })
  const world = fakeWorld({ 'a.docx': secret })
  await run(['inspect', 'a.docx', '--json'], world)
  expect(world.err()).not.toContain('mayor')
})

test('a Word pack of ours among briefs is skipped', async () => {
  const { files } = await convert(
    { path: 'a.docx', bytes: brief },
    { templates: ['participant'], formats: ['docx'] },
  )
  const pack = files[0]?.bytes ?? new Uint8Array()
  const world = fakeWorld({ 'a.docx': brief, 'b.docx': pack }, { platform: 'win32' })
  expect(await run(['check', '*.docx'], world)).toBe(0)
  expect(world.out()).toContain('a.docx')
  expect(world.out()).not.toContain('b.docx')
  expect(world.err()).toContain('pack-skipped')
})

test('a file beyond the limit is refused before it is read', async () => {
  const world = fakeWorld({ 'a.docx': brief })
  const entryAt = world.entryAt
  world.entryAt = async (path) => {
    const entry = await entryAt(path)
    return entry && { ...entry, size: 60 * 1024 * 1024 }
  }
  expect(await run(['check', 'a.docx'], world)).toBe(1)
  expect(world.err()).toContain('word-file-too-large')
})
