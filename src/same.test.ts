// One brief in several syntaxes gives one model; places and confidence aside.
import { describe, expect, test } from 'vitest'
import { parseBrief, type Source } from './convert.ts'
import { casesOf } from './testing/fixtures.ts'
import { meaningOf } from './testing/meaning-of.ts'

async function meaning(source: Source) {
  const { value, diagnostics } = await parseBrief(source)
  expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([])
  return value && meaningOf(value)
}

describe.each(casesOf('same'))('$name', ({ inputs }) => {
  test.each(inputs.slice(1))('$path means the same as the first', async (source) => {
    const [first] = inputs
    expect(first).toBeDefined()
    if (first) expect(await meaning(source)).toEqual(await meaning(first))
  })
})
