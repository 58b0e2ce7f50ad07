import { expect, test } from 'vitest'
import { isXmlFault, parseXml } from '../../../opc/parse-xml.ts'
import { findStyles } from './find-styles.ts'
import { HouseStyles } from './house-styles.ts'
import { style } from './testing/house-document.ts'

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

function stylesOf(...all: string[]): HouseStyles {
  const root = parseXml(`<w:styles ${word}>${all.join('')}</w:styles>`)
  if (isXmlFault(root)) throw new Error('malformed')
  return new HouseStyles(root)
}

/** Which style of the house is which of ours, by their ids. */
const found = (...all: string[]) =>
  Object.fromEntries([...findStyles(stylesOf(...all)).found].map(([ours, { id }]) => [ours, id]))

test.each([
  ['heading 1', 'Heading1'],
  ['Heading  1', 'Heading1'],
  ['Titre 2', 'Heading2'],
  ['Überschrift 3', 'Heading3'],
  ['U\u0308berschrift 3', 'Heading3'],
  ['Título 1', 'Heading1'],
  ['Encabezado 4', 'Heading4'],
  ['Titre', 'Title'],
  ['Titel', 'Title'],
  ['Título', 'Title'],
  ['Sous-titre', 'Subtitle'],
  ['Corps de texte', 'BodyText'],
  ['Textkörper', 'BodyText'],
  ['Texto independiente', 'BodyText'],
  ['Liste à puces', 'ListBullet'],
  ['Liste à puces 2', 'ListBullet2'],
  ['Aufzählungszeichen 3', 'ListBullet3'],
  ['Lista con números', 'ListNumber'],
  ['Listenfortsetzung 2', 'ListContinue2'],
  ['Zitat', 'Quote'],
  ['Légende', 'Caption'],
  ['Beschriftung', 'Caption'],
  ['Epígrafe', 'Caption'],
  ['TM 1', 'TOC1'],
  ['Verzeichnis 2', 'TOC2'],
  ['TDC 3', 'TOC3'],
  ['En-tête', 'Header'],
  ['Kopfzeile', 'Header'],
  ['Encabezado', 'Header'],
  ['Pie de página', 'Footer'],
  ['Fußnotentext', 'FootnoteText'],
  ['Question', 'Question'],
  ['To Be Confirmed', 'ToBeConfirmed'],
])('%s is our %s', (name, ours) => {
  expect(found(style('x', name))).toEqual({ [ours]: 'x' })
})

test('a name of Word goes before one of another language, and a name before an alias', () => {
  expect(found(style('a', 'Titre 1'), style('b', 'heading 1'))).toEqual({ Heading1: 'b' })
  expect(found(style('a', 'Chapter,heading 1'), style('b', 'Heading 1'))).toEqual({ Heading1: 'b' })
})

test('aliases count, as Word stores them and as they are typed', () => {
  const alias = '<w:aliases w:val="H1,Titre 1"/>'
  expect(found(style('a', 'Kapitel', { more: alias }), style('b', 'Standfirst;Subtitle'))).toEqual({
    Heading1: 'a',
    Subtitle: 'b',
  })
})

test('a style of words is no style of paragraphs', () => {
  expect(found(style('a', 'Quote', { type: 'character' }), style('b', 'Emphasis'))).toEqual({})
  expect(found(style('a', 'Fett', { type: 'character' }))).toEqual({ Strong: 'a' })
})

test('one word beside two names of ours is the house’s; words that say for what a style is are none', () => {
  const acme = [style('a', 'ACME Heading 1'), style('b', 'ACME Body Text')]
  expect(found(...acme)).toEqual({ Heading1: 'a', BodyText: 'b' })
  expect(found(...acme, style('c', 'Body Text'))).toEqual({ Heading1: 'a', BodyText: 'c' })
  expect(found(style('a', 'ACME Heading 1'))).toEqual({})
  expect(found(style('a', 'Appendix Heading 1'), style('b', 'Appendix Heading 2'))).toEqual({})
  const intense = style('b', 'Intense Emphasis', { type: 'character' })
  expect(found(style('a', 'Intense Quote'), intense)).toEqual({})
  expect(found(style('a', 'Titre 1 Fleuves'), style('b', 'Titre 2 Fleuves'))).toEqual({
    Heading1: 'a',
    Heading2: 'b',
  })
})

test('the only style of an outline level is the heading of that level', () => {
  const level = (id: string, value: number) =>
    style(id, `Kapitel ${id}`, { custom: true, paragraph: `<w:outlineLvl w:val="${value}"/>` })
  expect(found(level('a', 0), level('b', 1))).toEqual({ Heading1: 'a', Heading2: 'b' })
  expect(found(level('a', 0), level('b', 0))).toEqual({})
})

test('the only table style that the house made is that of our tables', () => {
  const table = (id: string, custom: boolean) => style(id, `Grid ${id}`, { type: 'table', custom })
  expect(found(table('a', true), table('b', false))).toEqual({ PackTable: 'a' })
  expect(found(table('a', true), table('b', true))).toEqual({})
})

test('styles that go round in a circle, or say nothing, are read to their end', () => {
  const round = stylesOf(style('a', 'A', { basedOn: 'b' }), style('b', 'B', { basedOn: 'a' }), '<w:style/>')
  expect(round.all.map(({ id }) => id)).toEqual(['a', 'b'])
  const [first] = round.all
  expect(first && round.chain(first).map(({ id }) => id)).toEqual(['a', 'b'])
})
