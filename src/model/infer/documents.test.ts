import { expect, test } from 'vitest'
import { plainText } from '../plain-text.ts'
import { findDocuments } from './documents.ts'
import { findSymbols, isSymbol } from './find-symbols.ts'
import { contextOf } from './testing/context-of.ts'

const documents = (markdown: string) =>
  findDocuments(contextOf(markdown), new Set()).map(({ symbol, title, status, url }) => [
    symbol,
    plainText(title),
    status,
    url,
  ])

test.each([
  'ECE/TRANS/2021/4/Rev.1',
  'CES/BUR/2024/7',
  'COM(2021) 345 final',
  'S-2021/14',
  'A/HRC/52/3',
  'CRP.2',
  'A/77/L.1',
  'WG-3-2021',
])('symbol: %s', (text) => {
  expect(isSymbol(text)).toBe(true)
  expect(findSymbols(`See ${text}, please.`).map(({ start, end }) => [start, end])).toEqual([
    [4, 4 + text.length],
  ])
})

test.each([
  '19/05/2021',
  '2021/05/19',
  'and/or',
  'AND/OR',
  'https://example.org/A/1/2',
  'Q1/2021',
  '3/4',
  'A4/A3',
  'km/h 30',
  'COVID-19',
  'CEST/UTC+2',
  'Room B2',
])('no symbol: %s', (text) => {
  expect(findSymbols(text)).toEqual([])
})

test('items under a heading for documents', () => {
  const list = `# Quiet harbours

## Documents

- A/HRC/52/3 – Report on rivers (draft)
- CRP.2, Revised terms of reference [advance copy]
- [Report on noise](https://example.org/noise.pdf)
- Harbour fees, working paper no. 4
- To be confirmed
`
  expect(documents(list)).toEqual([
    ['A/HRC/52/3', 'Report on rivers', 'draft', null],
    ['CRP.2', 'Revised terms of reference', 'advance copy', null],
    [null, 'Report on noise', null, 'https://example.org/noise.pdf'],
    ['working paper no. 4', 'Harbour fees', null, null],
  ])
})

test('labels, tables, and words about documents that are none', () => {
  expect(documents('# Ports\n\nDocuments: QRT/2021/4; Fees of the harbour, final\n')).toEqual([
    ['QRT/2021/4', 'QRT/2021/4', null, null],
    [null, 'Fees of the harbour', 'final', null],
  ])
  expect(documents('# Ports\n\nDocumentos de referencia:\n\n- Informe sobre ríos (borrador)\n')).toEqual([
    [null, 'Informe sobre ríos', 'borrador', null],
  ])
  const table =
    '| Symbol | Document | Status |\n|---|---|---|\n| QRT/2021/4 | Fees | Draft |\n| | Map of the port | |\n'
  expect(documents(`# Ports\n\n${table}`)).toEqual([
    ['QRT/2021/4', 'Fees', 'Draft', null],
    [null, 'Map of the port', null, null],
  ])
  expect(
    documents(
      '# Ports\n\n## Documents\n\nThe documents will be on the tables near the entrance of the hall.\n',
    ),
  ).toEqual([])
  expect(documents('# Ports\n\n## Speakers\n\n- Ana Ruiz, Port of Vik\n')).toEqual([])
})

test('a document for a few stays so, and says where it stands', () => {
  const [one] = findDocuments(
    contextOf('# Ports\n\n## Documents\n\n- CRP.2 Draft list [moderator only]\n'),
    new Set(),
  )
  expect(one?.audience).toEqual(['moderator'])
  expect([one?.because, one?.place.line]).toEqual(['under a heading for documents', 5])
})

test('a long line costs no more than its length', () => {
  const started = performance.now()
  findSymbols('A/'.repeat(50_000))
  findSymbols('A-1'.repeat(50_000))
  expect(performance.now() - started).toBeLessThan(1500)
})

test('front matter: lists of texts and of maps', () => {
  const text = `---
title: Ports
documents:
  - title: Fees
    symbol: CRP.2
    status: draft
    url: https://example.org/fees
  - QRT/2021/4
resources: [Map of the port]
---

Words.
`
  expect(documents(text)).toEqual([
    ['CRP.2', 'Fees', 'draft', 'https://example.org/fees'],
    ['QRT/2021/4', 'QRT/2021/4', null, null],
    [null, 'Map of the port', null, null],
  ])
})
