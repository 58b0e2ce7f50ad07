import { expect, test } from 'vitest'
import { columnWidths } from './column-widths.ts'

const total = (widths: number[]) => Math.round(widths.reduce((sum, one) => sum + one, 0))

test('a small table keeps its own width', () => {
  expect(
    columnWidths(
      [
        { least: 20, most: 40 },
        { least: 20, most: 60 },
      ],
      400,
    ),
  ).toEqual([40, 60])
})
test('one that nearly fills the line fills it', () => {
  expect(
    columnWidths(
      [
        { least: 20, most: 100 },
        { least: 20, most: 200 },
      ],
      400,
    ).map(Math.round),
  ).toEqual([133, 267])
})
test('a column with more to say gets more, none less than its widest word, none more than it needs', () => {
  const widths = columnWidths(
    [
      { least: 60, most: 60 },
      { least: 40, most: 70 },
      { least: 50, most: 2000 },
    ],
    400,
  )
  expect(total(widths)).toBe(400)
  expect(widths[0]).toBe(60)
  expect(widths[1]).toBeLessThanOrEqual(70)
  expect(widths[2]).toBeGreaterThan(250)
})
test('when not even the words fit, the long ones are cut, not the short ones', () => {
  const widths = columnWidths(
    [
      { least: 3000, most: 3000 },
      { least: 40, most: 900 },
    ],
    400,
  )
  expect(total(widths)).toBe(400)
  expect(widths[0]).toBeGreaterThan(200)
  expect(widths[1]).toBeGreaterThan(90)
})
