import { describe, expect, it } from 'vitest'
import { briefOf } from '../../testing/brief-of.ts'

const text = {
  swedish:
    'Hamnen tar ut en avgift av varje båt som går in i bassängen. Ägarna betalar för kajer som de aldrig använder, och mötet ska ta upp vad som är rimligt för de små.',
  polish:
    'Port pobiera opłatę od każdej łodzi, która wpływa do basenu. Właściciele płacą za nabrzeża, z których nigdy nie korzystają.',
  ukrainian: 'Порт стягує плату з кожного човна, який заходить у басейн. Власники платять за причали.',
  greek: 'Το λιμάνι χρεώνει κάθε σκάφος που μπαίνει στη λεκάνη.',
  english:
    'The harbour charges every boat that enters the basin, and the owners pay for it. What is fair for them?',
  short: 'Harbour fees for boats',
}

function languageOf(kind: keyof typeof text, language: string | null) {
  const { brief, said } = briefOf(`${text[kind]}\n`, (root) => {
    root.data = { language }
  })
  return [brief.language.value, said.includes('language-unsure')]
}

describe('the language that a document is marked as in', () => {
  it.each([
    ['swedish', 'sv-SE', 'sv'],
    ['polish', 'pl-PL', 'pl'],
    ['ukrainian', 'uk-UA', 'uk'],
    ['greek', 'el-GR', 'el'],
    ['short', 'en-GB', 'en'],
  ] as const)('decides where the words do not: %s', (kind, tag, code) => {
    expect(languageOf(kind, tag)).toEqual([code, false])
    expect(languageOf(kind, null)).not.toEqual([code, false])
  })

  it.each([
    ['english', 'sv-SE'],
    ['english', 'fr-FR'],
    ['english', 'x-none'],
  ] as const)('goes behind words that are sure: %s marked %s', (kind, tag) => {
    expect(languageOf(kind, tag)).toEqual(['en', false])
  })

  it.each([
    ['greek', 'en-US', 'und'],
    ['ukrainian', 'en-US', 'ru'],
    ['polish', 'de-DE', 'cs'],
    ['greek', 'x-none', 'und'],
  ] as const)('says nothing where none of its words are there: %s marked %s', (kind, tag, code) => {
    expect(languageOf(kind, tag)[0]).toBe(code)
  })
})
