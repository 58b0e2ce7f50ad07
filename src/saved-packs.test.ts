// Word packs that LibreOffice has opened and saved read back as the brief they were made from. The files are real ones:
// see fixtures/README.md.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseBrief } from './convert.ts'
import { comparePack } from './opc/compare-pack.ts'
import { packageRoot } from './resources.ts'
import { filterBrief } from './template/filter-brief.ts'
import { casesOf } from './testing/fixtures.ts'
import { meaningOf } from './testing/meaning-of.ts'

const folder = join(packageRoot(), 'fixtures', 'saved')
const saved = readdirSync(folder).map((file) => {
  const [name = '', template = ''] = file.split('.')
  return { name, template, bytes: readFileSync(join(folder, file)) }
})

test.each(saved)('$name, $template pack', async ({ name, template, bytes }) => {
  const source = casesOf('good').find((one) => one.name === name)?.inputs[0]
  if (source === undefined) throw new Error(`fixtures/good has no ${name}`)
  const { value: brief } = await parseBrief(source)
  const { value: back, diagnostics } = await parseBrief({ path: `in.${template}.docx`, bytes })
  expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([])
  expect(back?.pack).toEqual({ template, audience: template })
  if (brief === null || back === null) throw new Error('not read')
  expect(meaningOf(back)).toEqual(meaningOf(filterBrief(brief, 'moderator')))
})

test('a pack that LibreOffice has saved is known as changed, so that no run replaces it', () => {
  expect(saved.map(({ bytes }) => comparePack(bytes))).toEqual(saved.map(() => 'changed'))
})
