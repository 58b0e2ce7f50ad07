import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DiagnosticList } from '../diagnostics/report.ts'
import { listTemplates, loadTemplate } from './load-template.ts'
import { templateOf } from './testing/pack-outline.ts'

/** Name, place and advice of what is said of a body that begins on line 5. */
async function complaints(body: string): Promise<string[]> {
  const { template, list } = await templateOf(body)
  if (list.all.length > 0) expect(template).toBeNull()
  expect(list.all.every((one) => one.path === 'templates/trial/template.md')).toBe(true)
  return list.all.map((one) => `${one.name} ${one.place?.line}:${one.place?.column} ${one.fix}`)
}

test.each([
  ['::question{room=6}', 'template-directive-unknown 5:1 Did you mean questions?'],
  ['\n::questions{rom=6}', 'template-attribute-unknown 6:13 Did you mean room?'],
  ['::questions{room=many}', 'template-value-wrong 5:13 Expected: a number from 0 to 40.'],
  ['::facts{of="date venu"}', 'template-value-wrong 5:9 Did you mean venue? Expected: title,'],
  ['::facts', 'template-attribute-missing 5:1 Write ::facts{of="date time venue"}.'],
  ['::section{role=backgrund}', 'template-value-wrong 5:11 Did you mean background?'],
  ['::people{role=speakr}', 'template-value-wrong 5:10 Did you mean speaker?'],
  ['::missing{what=speaker}', 'template-value-wrong 5:11 Did you mean speakers?'],
  ['## :label[speekers]', 'template-label-unknown 5:4 Did you mean :label[speakers]?'],
  [':::when{has=people}\ntext', 'template-when-unclosed 5:1'],
  [':::when\ntext\n:::', 'template-attribute-missing 5:1 Write :::when{has=people}'],
  ['::when{has=people}', 'template-directive-form 5:1'],
  [':::questions\n:::', 'template-directive-form 5:1 Write ::questions'],
  ['::label[speakers]', 'template-directive-form 5:1'],
  ['some :cover here', 'template-directive-form 5:6 Write ::cover, on lines of its own'],
  ['- one\n\n  ::cover', 'template-block-unusable 5:1'],
  ['::questions {room=6}', 'template-directive-malformed 5:1'],
  ['text\n\n:::', 'template-directive-malformed 7:1'],
  ['| a |\n|---|\n| b |', 'template-block-unusable 5:1'],
  ['# Title', 'template-block-unusable 5:1'],
  [':::when{has=peeple}\n::agnda\n:::', 'template-value-wrong 5:9 Did you mean people?'],
])('%s', async (body, expected) => {
  expect((await complaints(body))[0]).toContain(expected)
})

test('what is wrong inside :::when is reported too', async () => {
  expect(await complaints(':::when{has=people}\n::agnda\n:::')).toEqual([
    'template-directive-unknown 6:1 Did you mean agenda?',
  ])
})

test('comments, labels and nested :::when are fine', async () => {
  expect(
    await complaints('<!-- note -->\n::::when{has=people}\n:::when{lacks=agenda}\nx\n:::\n::::'),
  ).toEqual([])
})

test.each([
  ['for: moderater', 'template-value-wrong', 'Did you mean moderator?'],
  ['for: moderator\nformat: pdf', 'template-key-unknown', 'Did you mean formats?'],
  ['for: moderator\nformats: [pdf, doc]', 'template-value-wrong', 'Did you mean docx?'],
  ['for: moderator\nname: other', 'template-name-differs', 'Write "name: mine"'],
  ['name: mine', 'template-front-matter', 'for: moderator'],
  ['for: [', 'template-front-matter', 'Begin the file'],
])('front matter %s', async (head, name, fix) => {
  await inFolder(`---\n${head}\n---\n::cover\n`, async (folder) => {
    const list = new DiagnosticList(null)
    expect(await loadTemplate('mine', [folder], list.report)).toBeNull()
    expect(list.all[0]?.name).toBe(name)
    expect(list.all[0]?.fix).toContain(fix)
  })
})

test('a user’s template comes before a built-in one, by name and by path', async () => {
  await inFolder('---\nfor: rapporteur\n---\n::rest\n', async (folder) => {
    const list = new DiagnosticList(null)
    const byName = await loadTemplate('mine', [folder], list.report)
    const byPath = await loadTemplate(`${folder}/templates/mine/template.md`, [], list.report)
    expect([byName?.name, byPath?.name, byName?.audience, list.all]).toEqual([
      'mine',
      'mine',
      'rapporteur',
      [],
    ])
    expect((await listTemplates([folder])).map((one) => one.name)).toEqual([
      'mine',
      'moderator',
      'participant',
    ])
  })
})

test('an unknown name tells the nearest', async () => {
  const list = new DiagnosticList(null)
  expect(await loadTemplate('moderater', [], list.report)).toBeNull()
  expect(list.all[0]?.fix).toBe('Did you mean moderator?')
  await loadTemplate('nothing-like-it', [], list.report)
  expect(list.all[1]?.fix).toBe('Templates: moderator, participant.')
})

test('the built-in templates have no error and want every word of the brief', async () => {
  for (const name of ['moderator', 'participant']) {
    const list = new DiagnosticList(null)
    const template = await loadTemplate(name, [], list.report)
    expect([template?.name, template?.audience, list.all]).toEqual([name, name, []])
    expect(template?.nodes.some((node) => node.type === 'rest')).toBe(true)
  }
})

async function inFolder(text: string, run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'briefpack-'))
  try {
    await mkdir(join(folder, 'templates', 'mine'), { recursive: true })
    await writeFile(join(folder, 'templates', 'mine', 'template.md'), text)
    await run(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
