import { expect, test } from 'vitest'
import { Flow } from './flow.ts'
import { mergeColumns } from './merge-columns.ts'
import { makeSlice } from './slice.ts'
import { makeTag } from './tag.ts'

const tag = makeTag('P', null)
const line = { runs: [], width: 0, rightToLeft: false, isHyphenated: false }

/** A flow of lines of a height; base lines at `base`. */
function flowOf(heights: number[], base: number): Flow {
  const flow = new Flow()
  for (const height of heights) flow.add(makeSlice(height, [{ kind: 'text', x: 0, y: base, line, tag }]))
  return flow
}
const bases = (slices: ReturnType<typeof mergeColumns>) =>
  slices.map((slice) => slice.draws.map((draw) => (draw.kind === 'text' ? draw.y : 0)))

test('first base lines are level', () => {
  const slices = mergeColumns([flowOf([12], 8), flowOf([15], 11)], 4, 4)
  expect(bases(slices)).toEqual([[15, 15]])
})
test('a row is cut only where no line of any column is', () => {
  const slices = mergeColumns([flowOf([15, 15, 15], 10), flowOf([15, 22], 10)], 2, 3)
  expect(slices.map((slice) => slice.height)).toEqual([17, 33])
  expect(slices.map((slice) => slice.draws.length)).toEqual([2, 3])
})
test('the height is that of the highest column, with padding', () => {
  const slices = mergeColumns([flowOf([15], 10), flowOf([15, 15], 10)], 5, 6)
  expect(slices.reduce((sum, slice) => sum + slice.height, 0)).toBe(41)
})
test('a row whose lines are never level is cut before it is higher than a page', () => {
  const slices = mergeColumns([flowOf(Array(80).fill(13), 9), flowOf([6, ...Array(80).fill(13)], 9)], 5, 5)
  expect(Math.max(...slices.map((slice) => slice.height))).toBeLessThan(340)
  expect(slices.flatMap((slice) => slice.draws)).toHaveLength(161)
  for (const { height, draws } of slices) {
    for (const draw of draws) expect(draw.kind === 'text' ? draw.y - 9 : -1).toBeGreaterThanOrEqual(0)
    for (const draw of draws) expect(draw.kind === 'text' ? draw.y : 0).toBeLessThanOrEqual(height)
  }
})
