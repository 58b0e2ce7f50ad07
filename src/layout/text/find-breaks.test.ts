import { expect, test } from 'vitest'
import { findBreaks, holds, mayHyphenate } from './find-breaks.ts'

/** The text with `|` where a line may end, `~` where it may end with a hyphen. */
function show(text: string): string {
  const breaks = findBreaks(text, null) ?? new Uint8Array(text.length + 1)
  return [...text]
    .map((letter, i) => (breaks[i] === 0 ? '' : breaks[i] === mayHyphenate ? '~' : '|') + letter)
    .join('')
}

test.each([
  ['people-centred', 'people-|centred'],
  ['Vienna–Bratislava', 'Vienna–|Bratislava'],
  ['well—yes', 'well—|yes'],
  ['government/private', 'government/|private'],
  ['extra\u00adordinary', 'extra\u00ad~ordinary'],
  ['one\u200btwo', 'one\u200b|two'],
  ['https://example.org/a?b=c', 'https://|example.|org/|a|?b=|c'],
])('%s may be parted', (text, expected) => expect(show(text)).toBe(expected))

test.each(['12:00-13:30', 'COVID-19', '19/05/2021', '–', '-5', 'km/h', 'and/or', '10\u00a0000', 'end-'])(
  '%s stays whole',
  (text) => expect(show(text)).toBe(text),
)

/** The text with `_` for each space at which no line may end. */
function showHeld(text: string): string {
  const breaks = findBreaks(text, null) ?? new Uint8Array(text.length)
  return [...text].map((letter, i) => (breaks[i] === holds ? '_' : letter)).join('')
}

test.each([
  ['Pourquoi ?', 'Pourquoi_?'],
  ['oui ; non : peut-être ! Bien', 'oui_; non_: peut-être_! Bien'],
  ['il dit « Bonjour », puis « Merci ».', 'il dit «_Bonjour_», puis «_Merci_».'],
  ['il crie « Quoi ?! » (« Rien »)', 'il crie «_Quoi_?!_» («_Rien_»)'],
  ['près de 45 % des villes', 'près de 45_% des villes'],
  ['¿ Qué ?\nSí', '¿_Qué_?\nSí'],
])('%s: French spaces hold', (text, expected) => expect(showHeld(text)).toBe(expected))

test.each([
  'er sagte »Guten Tag« und ging',
  '»Ja«, sagte sie, »nein«',
  'han sade »hej» till dem',
  '„Gut“ – so (oder so) – ist es.',
  'a - b / c',
])('%s: no other space holds', (text) => expect(showHeld(text)).toBe(text))
