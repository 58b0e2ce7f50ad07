import { expect, test } from 'vitest'
import { splitForms } from '../words/forms.ts'
import { wordLists } from '../words/lists.ts'
import { guessLanguage, longestCommon } from './language.ts'

test.each([
  ['en', 'The ferry and the bridge: what is the best way for towns to share the cost of a landing?'],
  [
    'fr',
    'Le bac et le pont : quelle est la meilleure façon pour les communes de partager le coût des quais ?',
  ],
  [
    'es',
    'La barca y el puente: ¿cuál es la mejor manera para que los pueblos compartan el coste de los muelles?',
  ],
  ['pt', 'A balsa e a ponte: qual é a melhor forma para que os municípios não percam o custo dos cais?'],
  ['de', 'Die Fähre und die Brücke: Wie können die Orte mit dem Geld für das Ufer zu einem Ergebnis kommen?'],
  ['ar', 'العبارة والجسر: ما هي أفضل طريقة في البلدات على ضفة النهر؟'],
  ['ru', 'Паром и мост: как поделить расходы на причал и что для этого нужно?'],
])('%s', (code, text) => {
  const guess = guessLanguage(text)
  expect(guess.code).toBe(code)
  expect(guess.confidence).toBeGreaterThanOrEqual(0.6)
})

test('too little to tell is a doubtful guess', () => {
  expect(guessLanguage('Ferry').confidence).toBeLessThan(0.6)
  expect(guessLanguage('Πορθμείο και γέφυρα')).toMatchObject({ code: 'und' })
})

test('no common word is left out for its length', () => {
  const words = wordLists
    .map(splitForms)
    .flatMap(({ stopWords, questionWords }) => [...stopWords, ...questionWords])
  const long = words.filter((word) => word.length > longestCommon && /^\p{L}+$/u.test(word))
  expect(long).toEqual([])
})
