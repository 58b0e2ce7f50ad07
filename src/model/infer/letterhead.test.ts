import { expect, test } from 'vitest'
import { briefOf, factsOf } from '../../testing/brief-of.ts'
import { isBody, isDocumentName, isIssuer } from './letterhead.ts'

test.each([
  'Faculty of Rope',
  'University of Osby',
  'Chaire Eau et Ville',
  'Lehrstuhl für Flusskunde',
  'МИНИСТЕРСТВО РЕЧНОГО ХОЗЯЙСТВА',
  'Приречный государственный университет',
  '港湾大学水路学部',
  '江湾大学公共政策学院',
])('%s issues something', (text) => expect(isIssuer(text)).toBe(true))

test.each([
  'Who pays for the ferry?',
  'Saving our library',
  'Ropes: a university of their own',
  'Boats at night',
])('%s does not', (text) => expect(isIssuer(text)).toBe(false))

test('a body may have the name of a meeting', () => {
  expect(isBody('House of Assembly of Osby')).toBe(true)
  expect(isBody('Assembly of Towns')).toBe(true)
  expect(isBody('General assembly on fees')).toBe(false)
})

test('names of documents, and nothing else', () => {
  expect(['CONCEPT NOTE', 'Programme', 'Nota conceptual', 'ПРОГРАММА'].filter(isDocumentName)).toHaveLength(4)
  expect(isDocumentName('Programme for the river')).toBe(false)
})

const prose =
  'The towns on the sound share one harbour, one ferry and one bill, and nobody has asked whether they belong together.'
const titleOf = (top: string) =>
  factsOf(briefOf(`${top}\n\n3 June 2031\n\n${prose}\n\n${prose}\n`).brief).title

test.each([
  [
    'the name of the document stands between',
    'River Fund for Towns\\\nOffice for the Lower River\n\nCONCEPT NOTE\n\nListening to those who row',
    'Listening to those who row',
  ],
  [
    'the document says what it is the programme of',
    'МИНИСТЕРСТВО РЕЧНОГО ХОЗЯЙСТВА\n\nПРОГРАММА\\\nкруглого стола на тему\\\n«Паром и мост: кто платит зимой»',
    'Паром и мост: кто платит зимой',
  ],
  ['a name under a label is not it', 'Ferries for all\n\nMinutes: Ruth Holm', 'Ferries for all'],
  [
    'a unit of a university above it',
    'Faculty of Rope\n\nWho ties the knots now?',
    'Who ties the knots now?',
  ],
])('the title below a letterhead: %s', (_, top, title) => expect(titleOf(top)).toBe(title))

test('a kind, a statement and a question are a title', () => {
  const title = 'Round table: Ferries on the sound.. who rows at night?'
  expect(titleOf(title)).toBe(title)
})

test('running text at the top is no title', () => {
  const talk =
    'To get going I will ask the panel three things. What do you count in your town? Who asked you to?'
  expect(titleOf(`Counting ferries\n\n${talk}`)).toBe('Counting ferries')
})
