import { describe, expect, test } from 'vitest'
import { compilePatterns } from './compile-patterns.ts'
import { makeHyphenator, openHyphenator } from './open-hyphenator.ts'
import { readPatternTrie } from './pattern-trie.ts'

/** Words with `-` where they may be parted; a hyphen of their own stands as `=`. */
function parted(lang: string, words: string): string {
  return words
    .split(' ')
    .map((word) => {
      const points = openHyphenator(lang)?.points(word) ?? []
      const parts = [0, ...points].map((start, i) => word.slice(start, points[i]).replaceAll('-', '='))
      return parts.join('-')
    })
    .join(' ')
}

/** Each word with its points, which are taken out to ask. */
function expectParted(lang: string, words: string) {
  expect(parted(lang, words.replaceAll('-', '').replaceAll('=', '-'))).toBe(words)
}

describe('words of each language are parted as its dictionaries do', () => {
  const known: Record<string, string> = {
    'en-GB':
      'de-vel-op-ment in-fra-struc-ture or-gan-isa-tion pho-to-graph pho-to-graphy demo-cracy table present',
    'en-US': 'de-vel-op-ment in-fra-struc-ture pho-to-graph democ-racy ta-ble project',
    fr: 'dé-ve-lop-pe-ment gou-ver-ne-men-tales au-jour-d’hui in-fra-struc-ture',
    es: 'in-fra-es-truc-tu-ra cons-ti-tu-cio-nal de-sa-rro-llo ca-sas',
    de: 'Do-nau-dampf-schiff-fahrt Nach-hal-tig-keits-zie-le Stra-ßen-bahn Zu-cker-bä-cker STRAS-SEN-BAHN',
    it: 'svi-lup-po am-mi-ni-stra-zio-ne so-ste-ni-bi-li-tà',
    pt: 'de-sen-vol-vi-mento in-fra-es-tru-tura',
    nl: 'ont-wik-ke-lings-sa-men-wer-king IJs-sel-meer',
    ru: 'раз-ви-тие меж-ду-на-род-ный без-опас-ность',
    bg: 'раз-ви-тие меж-ду-на-ро-ден',
    uk: 'м’якість роз-ви-ток',
    el: 'ανά-πτυ-ξη κυ-βέρ-νη-ση ΑΝΑ-ΠΤΥ-ΞΗ',
    tr: 'ge-liş-tir-me kal-kın-ma',
    pl: 'roz-wo-ju zrów-no-wa-żo-ny',
    hr: 'ra-zvoj odr-ži-vi',
    sl: 'traj-no-stne-ga',
    hu: 'fej-lesz-tés fe-le-lős-ség-vál-la-lás',
    sv: 'ut-veck-ling sam-hälls-ut-veck-ling',
    da: 'ud-vik-ling bæ-re-dyg-tig-hed',
    nb: 'ut-vik-ling bære-kraf-tig',
    fi: 'ke-hi-tyk-sen kes-tä-vyys',
    ca: 'desen-vo-lu-pa-ment ad-mi-nis-tra-ció',
    cy: 'dat-blyg-iad',
    ga: 'for-bairt',
    la: 'ad-mi-ni-stra-tio',
  }
  test.each(Object.entries(known))('%s', (lang, words) => expectParted(lang, words))

  test('Serbian in both of its scripts', () => {
    expectParted('sr', 'ра-звој ме-ђу-на-род-ни ra-zvoj me-đu-na-rod-ni')
  })
  test('exceptions win over patterns', () => {
    expectParted('en-US', 'as-so-ciates phil-an-thropic dec-li-na-tion present')
    // The patterns alone.
    expect(parted('en-US', 'associating')).toBe('as-so-ci-at-ing')
  })
})

describe('what is written around and inside a word', () => {
  test('punctuation keeps out', () => {
    expectParted('en-GB', '“de-vel-op-ment”, (or-gan-isa-tion); de-vel-op-ment… [re]or-gan-isa-tion')
    expectParted('es', '¿in-fra-es-truc-tu-ra?')
  })
  test('apostrophes of every kind', () => {
    expectParted('fr', "l'ad-mi-nis-tra-tion l’ad-mi-nis-tra-tion lʼad-mi-nis-tra-tion")
    expectParted('it', "del-l'am-bien-te nel-l’ac-qua")
    // One letter behind an apostrophe is as little as one letter.
    expectParted('fr', "l'école l'éga-lité L’UNESCO")
    expectParted('it', "l'amo-re l'uo-mo un’idea")
    expectParted('en-GB', "chil-dren's or-gan-isa-tion’s")
    expectParted('ca', "l'ad-mi-nis-tra-ció")
    expectParted('uk', "сім'-я-ми м’якість м'якість мʼякість")
  })
  test('no second hyphen near a first one', () => {
    expectParted('en-GB', 'policy=making socio=economic non=organ-isa-tional mul-ti-lat-eral=policy')
    expectParted('en-GB', 'or-gan-isa-tion—devel-op-ment or-gan-isa-tion‑devel-op-ment')
    expectParted('pt', 'guarda=chuva')
  })
  test('runs on both sides of a slash', () => expectParted('en-GB', 'de-vel-op-ment/in-fra-struc-ture'))
  test('what has a figure or is an address stays whole', () => {
    const words =
      'development2 https://localhost/development COVID-19development A/RES/development/70 https://example.org/development www.development.org ' +
      'information@development.org development.organisation #development @development development_plan ' +
      'C:\\development №5development development²'
    expect(parted('en-GB', words)).toBe(words.replaceAll('-', '='))
  })
  test('soft hyphens and joiners are the word of the author', () => {
    for (const sign of ['\u00ad', '\u2060', '\u200d', '\u200c']) {
      expect(openHyphenator('en-GB')?.points(`develop${sign}mentorganisation`)).toEqual([])
    }
  })
})

describe('capitals', () => {
  test('acronyms, with and without an ending, and names with a capital inside stay whole', () => {
    const whole = "UNICEF UNCTAD (UNESCO) UNESCO's NGOCORPs eGovernment McAllister UNITAR-led"
    expect(parted('en-GB', whole)).toBe(whole.replaceAll('-', '='))
    expect(parted('fr', "d'UNICEF l’UNITAR")).toBe("d'UNICEF l’UNITAR")
  })
  test('longer words in capitals are parted as in small letters', () => {
    expectParted('en-GB', 'IN-TER-NA-TIONAL DE-VEL-OP-MENT De-vel-op-ment')
    expectParted('ru', 'БЕЗ-ОПАС-НОСТЬ')
  })
  test('the i of Turkish', () => {
    expectParted('tr', 'İs-tan-bul-lu-la-rın IS-PAR-TA-LI-LAR Bİ-LİNÇ-LEN-DİR-ME')
    // Elsewhere the capital with a dot has no small form of one character, and no pattern.
    expect(parted('en-GB', 'İnternational')).toBe('İn-ter-na-tional')
  })
})

describe('letters of several characters', () => {
  const nfd = (words: string) => words.normalize('NFD')

  test('composed and decomposed words are parted alike', () => {
    for (const [lang, words] of [
      ['fr', 'dé-ve-lop-pe-ment l’éga-lité'],
      ['de', 'Über-gangs-re-gie-rung'],
      ['sv', 'sam-hälls-ut-veck-ling'],
      ['el', 'ανά-πτυ-ξη'],
      ['ru', 'рос-сий-ский'],
    ] as const)
      expectParted(lang, nfd(words))
  })
  test('a mark is never parted from its letter, even where it composes with none', () => {
    expectParted('ru', 'за\u0301-клю-че-ние')
    for (const word of [nfd('développement'), 'de\u0301\u0323ve\u0301loppement', '\u0301developpement'])
      for (const point of openHyphenator('fr')?.points(word) ?? [])
        expect(word.slice(point)).not.toMatch(/^\p{M}/u)
  })
  test('characters beyond the first plane are never cut', () => {
    const word = `development${'𐐨'.repeat(4)}development`
    const points = openHyphenator('en-GB')?.points(word) ?? []
    expect(points.length).toBeGreaterThan(0)
    for (const point of points) expect(word.slice(point)).not.toMatch(/^[\udc00-\udfff]/)
    expectParted('en-GB', '😀de-vel-op-ment😀')
  })
  test('letters that lose their trema behind a hyphen are not parted from those before', () => {
    expectParted('nl', 'geïn-te-res-seerd coö-pe-ra-tie')
    expectParted('nl', nfd('geïn-te-res-seerd'))
  })
})

/** A hyphen before each `a` that has two letters before it and three from it on. */
function simple() {
  const bytes = compilePatterns({ patterns: [['a', [1]]], exceptions: new Map(), left: 2, right: 3 })
  return makeHyphenator(readPatternTrie(bytes), 'en')
}

test('the least letters before and after a hyphen, and of a word', () => {
  expect(simple().points('aaaaaa')).toEqual([2, 3])
  expect(simple().points('(aaaaaa)')).toEqual([3, 4])
  expect(simple().points('aaaa')).toEqual([])
  expectParted('es', 'casa ca-sas')
  expectParted('de', 'Ra-dio Abend')
  for (const word of ['', 'a', 'a-b', 'abcd', '…', '-', "'", "a'b'c'd'e'f"]) {
    for (const lang of ['en', 'fr', 'de', 'uk']) expect(openHyphenator(lang)?.points(word)).toEqual([])
  }
})

test('a very long word has points all along', () => {
  const long = 'fejlesztés'.repeat(1000)
  const points = openHyphenator('hu')?.points(long) ?? []
  expect(points.length).toBeGreaterThan(1000)
  expect(points.every((point, i) => point > (points[i - 1] ?? 0) && point < long.length)).toBe(true)
})

test('a word is looked up once, until there are more words than a book has', () => {
  const hyphenator = simple()
  const first = hyphenator.points('aaaaaa')
  expect(hyphenator.points('aaaaaa')).toBe(first)
  for (let i = 0; i < 50_100; i++) hyphenator.points(`b${i.toString(2)}`)
  expect(hyphenator.points('aaaaaa')).not.toBe(first)
  expect(hyphenator.points('aaaaaa')).toEqual(first)
})

test('one hyphenator for each file', () => {
  expect(openHyphenator('de-AT')).toBe(openHyphenator('de'))
  expect(openHyphenator('en')).toBe(openHyphenator('en-GB'))
  expect(openHyphenator('en-US')).not.toBe(openHyphenator('en-GB'))
  expect(openHyphenator('zh')).toBeNull()
})
