import { describe, expect, it } from 'vitest'
import { isXmlFault, parseXml } from '../../opc/parse-xml.ts'
import { equationText } from './equation-text.ts'
import { isForeign } from './foreign-words.ts'
import { formatNumber } from './format-number.ts'
import { headingLevelOf, isContentsStyle, roleOfName } from './style-names.ts'
import { symbolOf } from './symbols.ts'
import { typedMark } from './typed-marks.ts'

it.each([
  [4, 'upperRoman', 'IV'],
  [1994, 'lowerRoman', 'mcmxciv'],
  [28, 'upperLetter', 'BB'],
  [3, 'lowerLetter', 'c'],
  [7, 'decimalZero', '07'],
  [12, 'chicago', '12'],
  [0, 'upperRoman', '0'],
])('%d in %s is %s', (value, format, text) => expect(formatNumber(value, format)).toBe(text))

it.each([
  ['Wingdings', 0xf0fc, '✓'],
  ['Wingdings', 0x00a7, '▪'],
  ['Symbol', 0xf061, 'α'],
  ['Symbol', 0xf057, 'Ω'],
  ['Symbol', 0xf0b7, '•'],
  ['Symbol', 0x2b, '+'],
  ['Wingdings 3', 0xf022, null],
  ['Arial', 0xe9, 'é'],
  ['Arial', 0xf0e9, null],
  ['Arial', 0, null],
  ['Arial', 0xd800, null],
])('%s %i is %s', (font, code, sign) => expect(symbolOf(font, code)).toBe(sign))

describe('equations', () => {
  const wrap = (inner: string) => {
    const space = 'http://schemas.openxmlformats.org/officeDocument/2006/math'
    const root = parseXml(`<m:oMath xmlns:m="${space}">${inner}</m:oMath>`)
    if (isXmlFault(root)) throw new Error('not well-formed')
    return equationText(root)
  }
  const r = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
  it.each([
    [`<m:sSup><m:e>${r('x')}</m:e><m:sup>${r('2')}</m:sup></m:sSup>`, 'x^2'],
    [`<m:sSub><m:e>${r('x')}</m:e><m:sub>${r('i+1')}</m:sub></m:sSub>`, 'x_(i+1)'],
    [`<m:rad><m:radPr/><m:deg/><m:e>${r('a+b')}</m:e></m:rad>`, '√(a+b)'],
    [`<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>${r('a')}</m:e></m:d>`, '[a]'],
    [
      `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${r('i')}</m:sub><m:sup>${r('n')}</m:sup><m:e>${r('x')}</m:e></m:nary>`,
      '∑_i^n x',
    ],
  ])('%s', (xml, text) => expect(wrap(xml)).toBe(text))
})

it('names of styles in many languages', () => {
  const names = [
    'heading 1',
    'Heading2',
    'Überschrift 3',
    'Titre 1',
    'Título 2',
    'Encabezado 4',
    'Заголовок 1',
    '标题 2',
    '見出し 1',
    'عنوان 3',
  ]
  expect(names.map(headingLevelOf)).toEqual([1, 2, 3, 1, 2, 4, 1, 2, 1, 3])
  expect(['heading 10', 'Heading', 'Title 1', 'subheading 2'].map(headingLevelOf)).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect(['Title', 'Titel', 'Untertitel', 'Sous-titre', 'Intense Quote', 'Normal'].map(roleOfName)).toEqual([
    'title',
    'title',
    'subtitle',
    'subtitle',
    'quote',
    null,
  ])
  expect(['toc 1', 'TOC Heading', 'Contents 2', 'Table of Figures'].map(isContentsStyle)).toEqual([
    true,
    true,
    true,
    false,
  ])
})

it('typed marks are those of a text file', () => {
  expect(typedMark('• one')).toMatchObject({ length: 2, ordered: false })
  expect(typedMark('(12)\tone')).toMatchObject({ length: 5, ordered: true, number: 12 })
  expect(typedMark('٣- واحد')).toMatchObject({ ordered: true, number: 3 })
  for (const text of ['19. May 2027', '-', '1986. A year', '(1. one', '■ 概要', 'a) one', '-one']) {
    expect(typedMark(text)).toBeNull()
  }
})

it('words are foreign where their letters show it, or somebody marked several', () => {
  expect(isForeign('ar-SA', 'مرحبا', 'en-GB')).toBe(true)
  expect(isForeign('ar-SA', 'hello', 'en-GB')).toBe(false)
  expect(isForeign('en-US', 'the United Nations', 'ar-SA')).toBe(true)
  expect(isForeign('fr-FR', 'un', 'en-GB')).toBe(false)
  expect(isForeign('fr-FR', 'un pas de plus', 'en-GB')).toBe(true)
  expect(isForeign('en-US', 'one step more than before', 'en-GB')).toBe(false)
  expect(isForeign('x y', 'one step more than before', 'en-GB')).toBe(false)
})
