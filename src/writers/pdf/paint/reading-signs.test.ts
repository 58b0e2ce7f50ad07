import { beforeAll, expect, test } from 'vitest'
import type { Line } from '../../../layout/text/span.ts'
import { openSetter, type Setter } from '../../../layout/text/testing/set-text.ts'
import { type ReadingSigns, readingSigns } from './reading-signs.ts'

let setter: Setter
beforeAll(async () => {
  setter = await openSetter()
})

const [lrm, rlm, alm] = ['\u200e', '\u200f', '\u061c']

/** The signs of each run of a line, in the order of reading; what says nothing is left out. */
function signsOf(text: string, leadsBack = false, rightToLeft?: boolean): Partial<ReadingSigns>[] {
  const style = rightToLeft === undefined ? {} : { rightToLeft }
  const line = setter.set(text, style)[0] as Line
  return line.runs.map((_, i) => {
    const { left, right, first, spaces } = readingSigns(line, i, leadsBack)
    return {
      ...(left !== '' && { left }),
      ...(right !== '' && { right }),
      ...(first !== '' && { first }),
      ...(spaces.size > 0 && { spaces }),
    }
  })
}

test('plain lines need none', () => {
  expect(signsOf('Rivers that talk')).toEqual([{}])
  expect(signsOf('سلام يا مدينة')).toEqual([{}])
})
test('a word that ends in a vowel sign says its space', () => {
  expect(signsOf('وفقاً')).toEqual([{ left: `${rlm} ` }])
  expect(signsOf('ماءً عذبا')).toEqual([{ spaces: new Map([[1, rlm]]) }])
})
test('Latin that ends in a sign is closed', () => {
  expect(signsOf('سلام \u2066a.\u2069')).toContainEqual({ right: lrm })
  expect(signsOf('سلام \u2066a\u2069')).not.toContainEqual({ right: lrm })
})
test('a cell that stands to the left of the last one leads back', () => {
  expect(signsOf('Porto Azul', true)).toEqual([{ first: `${lrm} ` }])
  expect(signsOf('سلام', true)).toEqual([{ right: `${rlm} ` }])
  // Figures of Arabic are taken for Arabic.
  expect(signsOf('٣٫٥', true)[0]).toEqual({ right: `${rlm} ` })
})
test('signs without letters between Latin words of an Arabic line have a mark of Arabic', () => {
  const between = signsOf('سلام \u2066a\u2069 – \u2066b\u2069 سلام')
  expect(JSON.stringify(between.map(({ first, spaces }) => [first, [...(spaces ?? [])]]))).toContain(alm)
})
test('a hyphen of the word itself at a line end is kept, one that parts a word is not', () => {
  const signsAt = (text: string, width: number) => {
    const line = setter.set(text, { width, rightToLeft: false })[0] as Line
    return readingSigns(line, line.runs.length - 1, false).right
  }
  expect(signsAt('people-centred', 50)).toBe('\u200b')
  expect(signsAt('extra\u00adordinary', 45)).toBe('')
  expect(signsAt('people centred', 50)).toBe('')
})
