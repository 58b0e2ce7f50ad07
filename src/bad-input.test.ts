// Bad briefs: each gives the messages beside it, and no pack.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { convert } from './convert.ts'
import { casesOf } from './testing/fixtures.ts'
import { formatReport } from './testing/format-report.ts'

describe.each(casesOf('bad'))('$name', ({ folder, inputs }) => {
  test('is refused', async () => {
    const source = inputs[0]
    if (source === undefined) throw new Error(`${folder} has no in.*`)
    const { files, diagnostics } = await convert(source)
    expect(files).toEqual([])
    await expect(formatReport(diagnostics)).toMatchFileSnapshot(join(folder, 'report.txt'))
  })
})
