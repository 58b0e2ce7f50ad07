import { describe, expect, test } from 'vitest'
import { chooseEnds } from './choose-ends.ts'
import type { Part, PartStyle } from './parts.ts'
import { Units } from './units.ts'

const style = { look: { size: 10 } } as PartStyle
const wide = (width: number) => ({ width, style }) as Part

/** Words of these widths with a space behind each; `~` for one with a hyphen behind, `|` for one that is loose. */
function unitsOf(words: readonly (number | `${number}~` | `${number}|`)[]): Units {
  const units = new Units()
  for (const word of words) {
    const width = Number.parseFloat(`${word}`)
    const { shaped } = wide(width)
    units.parts.add(shaped, width, style)
    if (typeof word === 'number') units.endInSpace(width, wide(10))
    else units.endInJoint(width, word.endsWith('~') ? wide(4) : null, word.endsWith('|'))
  }
  return units
}
const ragged = { last: 'short', justify: false } as const
const justified = { last: 'short', justify: true } as const

describe('ragged', () => {
  test('evens out the ends of the lines where taking all that fits would not', () => {
    // Taking all that fits gives 30+20, 20, 50 and leaves a hole in the second line.
    const units = unitsOf([30, 20, 20, 50])
    expect(chooseEnds(units, { ...ragged, width: 60 }).ends).toEqual([1, 3, 4])
  })
  test('a title does not end in one short word', () => {
    const units = unitsOf([30, 30, 30, 10])
    expect(chooseEnds(units, { ...ragged, width: 115 }).ends).toEqual([3, 4])
    expect(chooseEnds(units, { ...ragged, width: 115, last: 'even' }).ends).toEqual([2, 4])
  })
  test('a hyphen is used only where it gains something', () => {
    const hyphenated = (first: number, second: number) => unitsOf([40, `${first}~`, second, 70, 20])
    expect(chooseEnds(hyphenated(40, 20), { ...ragged, width: 100 }).ends).toContain(2)
    expect(chooseEnds(hyphenated(4, 45), { ...ragged, width: 100 }).ends).not.toContain(2)
  })
  test('says how badly the worst line fits, the last left out', () => {
    expect(chooseEnds(unitsOf([80, 80, 10]), { ...ragged, width: 100 }).worst).toBeCloseTo(0.2)
  })
})

test('what fits in one line stays in one', () => {
  for (const justify of [false, true]) {
    const units = unitsOf([20, 20, 20])
    expect(chooseEnds(units, { justify, last: 'even', width: 300 })).toEqual({ ends: [3], worst: 0 })
    expect(chooseEnds(unitsOf([]), { justify, last: 'even', width: 300 })).toEqual({ ends: [], worst: 0 })
  }
})

describe('justified', () => {
  test('spaces may shrink a little to take in one more word', () => {
    const units = unitsOf([40, 40, 12, 90, 10])
    expect(chooseEnds(units, { ...ragged, width: 110 }).ends[0]).not.toBe(3)
    expect(chooseEnds(units, { ...justified, width: 110 }).ends[0]).toBe(3)
  })
  test('two lines that stretch much are better than one that is left almost empty', () => {
    const units = unitsOf([60, 50, 60, 50, 60, 50])
    expect(chooseEnds(units, { ...justified, width: 150 }).ends).toEqual([2, 4, 6])
  })
  test('lines between characters stretch where there is no space', () => {
    const units = unitsOf(Array.from({ length: 25 }, () => '10|' as const))
    const { ends, worst } = chooseEnds(units, { ...justified, width: 104 })
    expect(ends).toEqual([10, 20, 25])
    expect(worst).toBeLessThan(1)
  })
})
