import { describe, expect, test } from 'vitest'
import { type Box, paginate } from './paginate.ts'

const box = (height: number, more: Partial<Box> = {}): Box => ({
  height,
  before: 0,
  after: 0,
  keep: false,
  pageBreak: false,
  head: null,
  ...more,
})
/** `index@y` of each placement, `h` for a repeated header. */
const show = (boxes: Box[], heads: number[] = [], height = 100) =>
  paginate(boxes, heads, height).map((page) =>
    page.map(({ kind, index, y }) => `${kind === 'head' ? 'h' : ''}${index}@${y}`).join(' '),
  )

describe('paginate', () => {
  test('fills pages in order', () => {
    expect(show([box(40), box(60), box(40)])).toEqual(['0@0 1@40', '2@0'])
  })
  test('takes the larger of two spaces, none at the top of a page', () => {
    const boxes = [
      box(20, { before: 9, after: 5 }),
      box(20, { before: 12, after: 30 }),
      box(40, { before: 1 }),
    ]
    expect(show(boxes)).toEqual(['0@0 1@32', '2@0'])
  })
  test('a space at the foot of a page needs no room', () => {
    expect(show([box(100, { after: 50 }), box(10)])).toEqual(['0@0', '1@0'])
  })
  test('a heading moves on with what follows', () => {
    expect(show([box(70), box(20, { keep: true }), box(20)])).toEqual(['0@0', '1@0 2@20'])
  })
  test('a chain counts the spaces inside it', () => {
    expect(show([box(50), box(20, { keep: true, after: 15 }), box(20)])).toEqual(['0@0', '1@0 2@35'])
    expect(show([box(50), box(20, { keep: true, after: 10 }), box(20)])).toEqual(['0@0 1@50 2@80'])
  })
  test('a chain higher than a page is broken where the page is full', () => {
    const chain = Array.from({ length: 4 }, (_, i) => box(40, { keep: i < 3 }))
    expect(show([box(10), ...chain])).toEqual(['0@0 1@10 2@50', '3@0 4@40'])
  })
  test('a box higher than a page has one of its own', () => {
    expect(show([box(10), box(250), box(10)])).toEqual(['0@0', '1@0', '2@0'])
  })
  test('a page break begins a page, but no empty one', () => {
    expect(
      show([box(10, { pageBreak: true }), box(10, { keep: true }), box(10, { pageBreak: true })]),
    ).toEqual(['0@0 1@10', '2@0'])
  })
  test('header rows are repeated, and their height is counted', () => {
    const rows = [box(20, { keep: true }), ...Array.from({ length: 4 }, () => box(40, { head: 0 }))]
    expect(show(rows, [20])).toEqual(['0@0 1@20 2@60', 'h0@0 3@20 4@60'])
  })
  test('lengths that add up to the page but for a rounding error fit', () => {
    expect(
      show(
        Array.from({ length: 10 }, () => box(14.1)),
        [],
        141,
      ),
    ).toHaveLength(1)
  })
  test('200,000 boxes take no more than twice as long per box as 20,000', () => {
    const time = (count: number) => {
      const boxes = Array.from({ length: count }, (_, i) => box(15, { keep: i % 5 < 3 }))
      const start = performance.now()
      paginate(boxes, [], 700)
      return (performance.now() - start) / count
    }
    time(20_000)
    expect(time(200_000)).toBeLessThan(Math.max(time(20_000) * 6, 0.01))
  })
  test('no boxes make one empty page', () => {
    expect(paginate([], [], 100)).toEqual([[]])
  })
})
