import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, type NoteLine, type Placement, paginate } from './paginate.ts'

const box = (height: number, more: Partial<Box> = {}): Box => ({
  height,
  before: 0,
  after: 0,
  keep: false,
  soft: false,
  pageBreak: false,
  head: null,
  notes: [],
  ...more,
})
/** A note of lines 10 pt high, at least two of them on each page. */
const note = (count: number): NoteLine[] =>
  Array.from({ length: count }, (_, i) => ({
    height: 10,
    before: 0,
    after: i === count - 1 ? 3 : 0,
    keep: i < count - 1 && (i === 0 || i === count - 2),
  }))
const sheet = (heads: number[] = [], pageHeight = 100, notes: NoteLine[][] = []) => ({
  pageHeight,
  heads,
  notes,
  noteRule: 5,
})
const names = { box: '', head: 'h', noteRule: 'r', note: 'n' }
const name = ({ kind, index, line }: Placement) =>
  kind === 'noteRule' ? 'r' : `${names[kind]}${index}${kind === 'note' ? `.${line}` : ''}`
/** `index@y` of each placement; `h` a repeated header, `r` the rule above notes, `n1.0` the first line of note 1. */
const show = (boxes: Box[], heads: number[] = [], height = 100, notes: NoteLine[][] = []) =>
  paginate(boxes, sheet(heads, height, notes)).map((page) =>
    page.map((one) => `${name(one)}@${one.y}`).join(' '),
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
  test('what is only wished to stay together is parted first, and a heading stays all the same', () => {
    const rows = [
      box(20, { keep: true }),
      ...Array.from({ length: 5 }, (_, i) => box(30, { keep: i < 4, soft: true })),
    ]
    expect(show([box(75), ...rows])).toEqual(['0@0', '1@0 2@20 3@50', '4@0 5@30 6@60'])
  })
  test('no boxes make one empty page', () => {
    expect(paginate([], sheet())).toEqual([[]])
  })
})

describe('notes', () => {
  test('stand at the foot of the page of their call, under a rule', () => {
    const boxes = [box(10, { notes: [0] }), box(10), box(10, { notes: [1] })]
    expect(show(boxes, [], 100, [note(1), note(2)])).toEqual(['0@0 1@10 2@20 r@62 n0.0@67 n1.0@80 n1.1@90'])
  })
  test('take room from the text', () => {
    const boxes = [box(40, { notes: [0] }), box(30), box(20)]
    expect(show(boxes, [], 100, [note(2)])).toEqual(['0@0 1@40 r@75 n0.0@80 n0.1@90', '2@0'])
  })
  test('a call moves on when its note can not begin', () => {
    const boxes = [box(80), box(10, { notes: [0] })]
    expect(show(boxes, [], 100, [note(2)])).toEqual(['0@0', '1@0 r@75 n0.0@80 n0.1@90'])
  })
  test('what is too long for its page goes on at the foot of the next, two lines at least on each', () => {
    const boxes = [box(60, { notes: [0] }), box(40)]
    expect(show(boxes, [], 100, [note(5)])).toEqual([
      '0@0 r@65 n0.0@70 n0.1@80 n0.2@90',
      '1@0 r@75 n0.3@80 n0.4@90',
    ])
    expect(show([box(60, { notes: [0] })], [], 100, [note(4)])).toEqual([
      '0@0 r@75 n0.0@80 n0.1@90',
      'r@75 n0.2@80 n0.3@90',
    ])
  })
  test('no note begins below one that goes on', () => {
    const boxes = [box(60, { notes: [0] }), box(1, { notes: [1] })]
    expect(show(boxes, [], 100, [note(5), note(1)])).toEqual([
      '0@0 r@65 n0.0@70 n0.1@80 n0.2@90',
      '1@0 r@62 n0.3@67 n0.4@77 n1.0@90',
    ])
  })
  test('the rest of a long note leaves room for text, as long as there is any', () => {
    const boxes = [box(50, { notes: [0] }), ...Array.from({ length: 6 }, () => box(10))]
    const pages = show(boxes, [], 100, [note(18)])
    expect(pages[1]).toMatch(/^1@0 2@10 3@20 r@/)
    expect(pages[2]).toMatch(/^4@0 5@10 6@20 r@/)
  })
  test('a call waits for the page on which the note before it ends', () => {
    const boxes = [box(50, { notes: [0] }), box(10), box(10, { notes: [1] })]
    const pages = show(boxes, [], 100, [note(15), note(1)])
    expect(pages.map((page) => page.includes('n1.0'))).toEqual([false, false, true])
    expect(pages[1]).toMatch(/^1@0 r/)
    expect(pages[2]).toMatch(/^2@0 r/)
  })
  test('is set once, for its first call', () => {
    const boxes = [box(50, { notes: [0] }), box(40), box(50, { notes: [0] })]
    expect(
      show(boxes, [], 100, [note(1)])
        .join(' ')
        .match(/n0/g),
    ).toHaveLength(1)
  })
  test('a box that no page holds with its note stands without it', () => {
    expect(show([box(95, { notes: [0] }), box(10)], [], 100, [note(2)])).toEqual([
      '0@0',
      '1@0 r@75 n0.0@80 n0.1@90',
    ])
  })
  test('end before a page that must begin', () => {
    const boxes = [box(60, { notes: [0] }), box(10, { pageBreak: true })]
    expect(show(boxes, [], 100, [note(5)])).toEqual([
      '0@0 r@65 n0.0@70 n0.1@80 n0.2@90',
      'r@75 n0.3@80 n0.4@90',
      '1@0',
    ])
  })
  test('a chain of lines stays together with the beginning of its notes', () => {
    const boxes = [box(66), box(10, { keep: true, notes: [0] }), box(10)]
    expect(show(boxes, [], 100, [note(1)])).toEqual(['0@0', '1@0 2@10 r@85 n0.0@90'])
  })
})

describe('whatever the numbers', () => {
  const height = fc.integer({ min: 1, max: 60 })
  const space = fc.integer({ min: 0, max: 12 })
  const lines = fc.array(
    fc.record({ height: fc.integer({ min: 1, max: 15 }), before: space, after: space, keep: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  const boxes = fc.array(
    fc.record({
      height,
      before: space,
      after: space,
      keep: fc.boolean(),
      soft: fc.boolean(),
      pageBreak: fc.constant(false),
      head: fc.option(fc.constant(0), { freq: 3 }),
      notes: fc.array(fc.nat(7), { maxLength: 2 }),
    }),
    { maxLength: 40 },
  )
  const breaks = fc.array(fc.nat(40), { maxLength: 2 })
  const given = fc.record({ boxes, breaks, notes: fc.array(lines, { minLength: 8, maxLength: 8 }) })
  const spread = ({ boxes, breaks, notes }: { boxes: Box[]; breaks: number[]; notes: NoteLine[][] }) => {
    const all = boxes.map((one, i) => ({ ...one, pageBreak: breaks.includes(i) }))
    return paginate(all, sheet([20], 100, notes))
  }

  test('every box stands once and in order, and every note that is called, line by line', () => {
    fc.assert(
      fc.property(given, (one) => {
        const all = spread(one).flat()
        expect(all.filter(({ kind }) => kind === 'box').map(({ index }) => index)).toEqual(
          one.boxes.map((_, i) => i),
        )
        const called = [...new Set(one.boxes.flatMap(({ notes }) => notes))]
        expect(all.filter(({ kind }) => kind === 'note').map(name)).toEqual(
          called.flatMap((index) => (one.notes[index] ?? []).map((_, line) => `n${index}.${line}`)),
        )
      }),
    )
  })
  test('no page is over-full, nothing stands on something else, no page is empty', () => {
    fc.assert(
      fc.property(given, (one) => {
        for (const page of spread(one)) {
          expect(page.length).toBeGreaterThan(one.boxes.length > 0 ? 0 : -1)
          let reached = 0
          for (const { kind, index, line, y } of page) {
            const itself =
              kind === 'box'
                ? one.boxes[index]?.height
                : kind === 'note'
                  ? one.notes[index]?.[line]?.height
                  : kind === 'head'
                    ? 20
                    : 5
            expect(y).toBeGreaterThanOrEqual(reached - 0.01)
            reached = y + (itself ?? 0)
          }
          const only = page.filter(({ kind }) => kind !== 'head' && kind !== 'noteRule').length === 1
          if (!only) expect(reached).toBeLessThanOrEqual(100.01)
        }
      }),
    )
  })
  test('a note begins on the page of its call, unless no page could hold both', () => {
    fc.assert(
      fc.property(given, (one) => {
        const pages = spread({
          ...one,
          boxes: one.boxes.map((box) => ({ ...box, height: Math.min(box.height, 40) })),
          notes: one.notes.map((lines) =>
            lines.slice(0, 4).map(() => ({ height: 3, before: 0, after: 0, keep: false })),
          ),
        })
        const called = new Set<number>()
        for (const page of pages) {
          const begun = page
            .filter(({ kind, line }) => kind === 'note' && line === 0)
            .map(({ index }) => index)
          const fresh = page
            .filter(({ kind }) => kind === 'box')
            .flatMap(({ index }) => one.boxes[index]?.notes ?? [])
            .filter((index) => !called.has(index))
          for (const index of fresh) called.add(index)
          expect(begun).toEqual([...new Set(fresh)])
        }
      }),
    )
  })
  test('the work grows with the boxes: each is asked for its height a few times only', () => {
    let asked = 0
    const counted = (one: Box): Box =>
      Object.defineProperty({ ...one }, 'height', { get: () => one.height + 0 * asked++ })
    const boxes = Array.from({ length: 20_000 }, (_, i) =>
      counted(box(15, { keep: i % 9000 > 0, soft: i % 7 > 0, notes: i % 10 === 0 ? [i / 10] : [] })),
    )
    paginate(
      boxes,
      sheet(
        [],
        700,
        Array.from({ length: 2000 }, () => note(3)),
      ),
    )
    expect(asked / boxes.length).toBeLessThan(8)
  })
})
