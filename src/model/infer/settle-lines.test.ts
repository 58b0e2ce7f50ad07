import { expect, test } from 'vitest'
import type { Block, Inline } from '../inline.ts'
import { plainText } from '../plain-text.ts'
import { areWrapped } from './are-wrapped.ts'
import { settleLines } from './settle-lines.ts'

const prose = [
  'Towns along the river share one bank and many boats, and each of them',
  'keeps its own ferry. The session asks what they could run together, and',
  'who would pay for the landing stages that all of them use.',
]

test('filled lines are wrapped, in plain text too', () => {
  expect(areWrapped(prose, false)).toBe(true)
})

test('fields, dates and short lines stand alone', () => {
  expect(areWrapped(['Venue: Boat house', 'Moderator: Ida Holm'], true)).toBe(false)
  expect(areWrapped(['3 June 2024', '10:00-11:30 (CET)'], true)).toBe(false)
  expect(areWrapped(['River forum', 'Boat house', 'Room 3'], false)).toBe(false)
})

test('a speaker below an item of the agenda stands alone', () => {
  const item = '11:10–11:25 What the towns on the river have learnt about landing stages this year'
  expect(areWrapped([item, 'Ida Holm, Mayor of Osby'], false)).toBe(false)
  expect(areWrapped([item, 'and what they would do again'], false)).toBe(true)
})

test('with markup a line end is a space unless lines plainly stand alone', () => {
  expect(areWrapped(['River forum', 'Boat house'], true)).toBe(true)
})

test('either way offsets stay, and marks too', () => {
  const at = { line: 1, column: 1, endLine: 2, endColumn: 5 }
  const children: Inline[] = [
    { type: 'text', value: 'Venue: Quay\nDate: ' },
    { type: 'strong', children: [{ type: 'text', value: '3 June\n2024' }] },
  ]
  const block: Block = { type: 'paragraph', id: 'a', place: at, audience: 'all', children }
  const [settled] = settleLines([block], false)
  if (settled?.type !== 'paragraph') throw new Error('no paragraph')
  expect(plainText(settled.children)).toBe(plainText(children))
  expect(settled.children[1]).toEqual({ type: 'break' })
  expect(settled.children.at(-1)?.type).toBe('strong')
})
