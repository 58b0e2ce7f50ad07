// One brief in several syntaxes gives one model; places and confidence aside.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseBrief, type Source } from './convert.ts'
import { blockText } from './model/plain-text.ts'
import { buildDocx } from './readers/docx/testing/build-docx.ts'
import { documentFrom } from './testing/document-source.ts'
import { casesOf } from './testing/fixtures.ts'
import { meaningOf } from './testing/meaning-of.ts'

async function meaning(source: Source) {
  const { value, diagnostics } = await parseBrief(source)
  expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([])
  const notes = value?.notes.map(({ blocks, audience }) => ({
    text: blocks.map(blockText).join('\n'),
    audience,
  }))
  return value && { ...meaningOf(value), notes }
}

/** Is this a run that accepts what comes (`npm run accept`)? */
const isAccepting = (): boolean =>
  (expect.getState() as unknown as { snapshotState: { _updateSnapshot: string } }).snapshotState
    ._updateSnapshot === 'all'

describe.each(casesOf('same'))('$name', ({ folder, inputs }) => {
  test.each(inputs.slice(1))('$path means the same as the first', async (source) => {
    const [first] = inputs
    expect(first).toBeDefined()
    if (first) expect(await meaning(source)).toEqual(await meaning(first))
  })

  const described = join(folder, 'document.txt')
  test.runIf(existsSync(described))('in.docx is what document.txt says', () => {
    const built = buildDocx(documentFrom(readFileSync(described, 'utf8')))
    const path = join(folder, 'in.docx')
    if (isAccepting()) writeFileSync(path, built)
    expect(Buffer.compare(readFileSync(path), built)).toBe(0)
  })
})
