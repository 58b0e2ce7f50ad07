import { expect, test } from 'vitest'
import { findBreaks, mayHyphenate } from './find-breaks.ts'

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
