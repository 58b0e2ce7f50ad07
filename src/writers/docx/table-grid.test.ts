import { expect, test } from 'vitest'
import { gridOf } from './table-grid.ts'
import { cell, table } from './testing/docx-pack.ts'

const shape = (...rows: Parameters<typeof table>) =>
  gridOf(table(...rows).rows).rows.map((row) => row.map((one) => `${one.column}+${one.span} ${one.merge}`))

test('a span from above goes on in the rows below', () => {
  expect(shape([cell('a', { rowSpan: 2 }), cell('b')], [cell('c')])).toEqual([
    ['0+1 start', '1+1 none'],
    ['0+1 continue', '1+1 none'],
  ])
})

test('a span ends with the table, and short rows are filled', () => {
  expect(shape([cell('a', { rowSpan: 9 }), cell('b', { colSpan: 2 })])).toEqual([['0+1 none', '1+2 none']])
  expect(shape([cell('a'), cell('b')], [cell('c')])).toEqual([
    ['0+1 none', '1+1 none'],
    ['0+1 none', '1+1 none'],
  ])
})

test('more columns than Word takes lose no word', () => {
  const { columns, rows } = gridOf(table(Array.from({ length: 70 }, (_, i) => cell(`c${i}`))).rows)
  expect(columns).toBe(63)
  expect(JSON.stringify(rows)).toContain('c69')
})
