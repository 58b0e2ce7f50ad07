import { describe, expect, test } from 'vitest'
import { chooseEnds } from './choose-ends.ts'
import { type Atom, emptyUnit, type Unit } from './unit.ts'

const wide = (width: number) => ({ width }) as Atom
const unit = (width: number, more: Partial<Unit> = {}): Unit => ({
  ...emptyUnit(),
  width,
  space: wide(10),
  ...more,
})
const ragged = { last: 'short', justify: false } as const
const justified = { last: 'short', justify: true } as const

describe('ragged', () => {
  test('evens out the ends of the lines where taking all that fits would not', () => {
    // Taking all that fits gives 30+20, 20, 50 and leaves a hole in the second line.
    const units = [30, 20, 20, 50].map((width) => unit(width))
    expect(chooseEnds(units, { ...ragged, width: 60 }).ends).toEqual([1, 3, 4])
  })
  test('a title does not end in one short word', () => {
    const units = [30, 30, 30, 10].map((width) => unit(width))
    expect(chooseEnds(units, { ...ragged, width: 115 }).ends).toEqual([3, 4])
    expect(chooseEnds(units, { ...ragged, width: 115, last: 'even' }).ends).toEqual([2, 4])
  })
  test('a hyphen is used only where it gains something', () => {
    const hyphenated = (first: number, second: number) => [
      unit(40),
      unit(first, { space: null, hyphen: wide(4) }),
      unit(second),
      unit(70),
      unit(20),
    ]
    expect(chooseEnds(hyphenated(40, 20), { ...ragged, width: 100 }).ends).toContain(2)
    expect(chooseEnds(hyphenated(4, 45), { ...ragged, width: 100 }).ends).not.toContain(2)
  })
  test('says how badly the worst line fits, the last left out', () => {
    expect(chooseEnds([unit(80), unit(80), unit(10)], { ...ragged, width: 100 }).worst).toBeCloseTo(0.2)
  })
})

test('what fits in one line stays in one', () => {
  for (const justify of [false, true]) {
    const units = [20, 20, 20].map((width) => unit(width))
    expect(chooseEnds(units, { justify, last: 'even', width: 300 })).toEqual({ ends: [3], worst: 0 })
    expect(chooseEnds([], { justify, last: 'even', width: 300 })).toEqual({ ends: [], worst: 0 })
  }
})

describe('justified', () => {
  test('spaces may shrink a little to take in one more word', () => {
    const units = [40, 40, 12, 90, 10].map((width) => unit(width))
    expect(chooseEnds(units, { ...ragged, width: 110 }).ends[0]).not.toBe(3)
    expect(chooseEnds(units, { ...justified, width: 110 }).ends[0]).toBe(3)
  })
  test('two lines that stretch much are better than one that is left almost empty', () => {
    const units = [60, 50, 60, 50, 60, 50].map((width) => unit(width))
    expect(chooseEnds(units, { ...justified, width: 150 }).ends).toEqual([2, 4, 6])
  })
  test('lines between characters stretch where there is no space', () => {
    const look = { size: 10 }
    const character = { ...unit(10, { space: null, loose: true }), atoms: [{ look } as Atom] }
    const { ends, worst } = chooseEnds(
      Array.from({ length: 25 }, () => character),
      { ...justified, width: 104 },
    )
    expect(ends).toEqual([10, 20, 25])
    expect(worst).toBeLessThan(1)
  })
})
