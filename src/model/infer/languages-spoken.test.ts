import { expect, test } from 'vitest'
import { briefOf } from '../../testing/brief-of.ts'
import { contactIn, findContacts } from './contact-in.ts'
import { languageIn } from './language-in.ts'
import { slotIn } from './slot-in.ts'

const spoken = (text: string) => {
  const { languages } = briefOf(`# Quiet harbours\n\n${text}\n`).brief
  return languages && [languages.value, languages.text]
}

test.each([
  ['Languages: English, French and Arabic', ['en', 'fr', 'ar']],
  ['Language: English, with interpretation into Spanish', ['en', 'es']],
  ['Interpretation: EN/FR/AR', ['en', 'fr', 'ar']],
  ['Languages: A/C/E/F/R/S', ['ar', 'zh', 'en', 'fr', 'ru', 'es']],
  ['Languages: English, Swahili', ['en', 'Swahili']],
  ['Langues : français et anglais', ['fr', 'en']],
  ['The session will be held in English and French with simultaneous interpretation.', ['en', 'fr']],
  ['Este evento se realizará en español.', ['es']],
  ['La séance se tiendra en français. Interprétation en anglais et espagnol.', ['fr', 'en', 'es']],
])('%s', (text, codes) => {
  expect(spoken(text)?.[0]).toEqual(codes)
})

test.each([
  'The meeting will be held in French Polynesia.',
  'English-speaking ports took part, and the talks will be held in May.',
  'The report was published in English.',
])('no language of the session: %s', (text) => {
  expect(spoken(text)).toBeNull()
})

test('what is written of interpretation gives way to the languages of the session', () => {
  const { brief, said } = briefOf('# Quiet harbours\n\nLanguage: English\n\nInterpretation: FR/ES\n')
  expect(brief.languages?.value).toEqual(['en'])
  expect(said).not.toContain('statements-differ')
})

test.each([
  ['Ms Diallo (speaks in French)', 'fr', 'French'],
  ['Ms Diallo, Port of Dakar (FR)', 'fr', 'FR'],
  ['Spanish', 'es', 'Spanish'],
  ['Ana Ruiz, in Spanish', 'es', 'Spanish'],
  ['Sra. Ruiz (en español)', 'es', 'español'],
])('language of a speaker: %s', (text, code, words) => {
  const hit = languageIn(text)
  expect([hit?.code, text.slice(hit?.start, hit?.end)]).toEqual([code, words])
})

test.each([
  'Ana Ruiz, French Ministry of Ports',
  'Ana Ruiz, French',
  'Ana Ruiz (French Port Club)',
  'Ana Ruiz (IT manager)',
])('no language of a speaker: %s', (text) => {
  expect(languageIn(text)).toBeNull()
})

test('slots', () => {
  expect(slotIn('Ana Ruiz, 14:10–14:20')?.text).toBe('14:10–14:20')
  expect(slotIn('Ana Ruiz (10 min)')?.text).toBe('10 min')
  expect(slotIn('Ana Ruiz, Room 4')).toBeNull()
})

test.each([
  ['write to ana@harbours.example.org.', 'email', 'ana@harbours.example.org'],
  ['ana.ruiz [at] example.org', 'email', 'ana.ruiz [at] example.org'],
  ['ana (at) example (dot) org', 'email', 'ana (at) example (dot) org'],
  ['Tel.: 022 555 01 02', 'phone', '022 555 01 02'],
  ['Ana Ruiz, +41 22 555 01 02', 'phone', '+41 22 555 01 02'],
  ['هاتف: 0225550102', 'phone', '0225550102'],
])('contact: %s', (text, kind, words) => {
  const hit = contactIn(text)
  expect([hit?.kind, hit?.text]).toEqual([kind, words])
})

test('dates, times and years are no numbers to call', () => {
  for (const text of [
    '19.05.2021 12:00',
    '2021-05-19',
    '1998 – 2004',
    '12:00-13:30',
    'meet at noon dot the door',
  ]) {
    expect(contactIn(text)).toBeNull()
  }
  expect(findContacts('022 555 01 02', true).map(({ text }) => text)).toEqual(['022 555 01 02'])
})
