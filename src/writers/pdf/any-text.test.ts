// Text is untrusted: whatever is in it, there is a PDF, and the same one twice.
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Inline, Pack } from '../../template/pack.ts'
import type { Theme } from '../../template/theme.ts'
import { classicTheme } from '../../testing/classic-theme.ts'
import {
  cell,
  cover,
  emphasis,
  heading,
  link,
  list,
  listItem,
  makePack,
  paragraph,
  prose,
  questions,
  row,
  strong,
  table,
  text,
} from './testing/pack-builder.ts'
import { openPdfFile, wordsOf } from './testing/read-pdf.ts'
import { bytesOfPack } from './testing/write-pack.ts'

let theme: Theme
beforeAll(async () => {
  theme = await classicTheme()
})

const bytesOf = (pack: Pack, own: Theme = theme) => bytesOfPack(pack, own)

/** Everything that orders, joins, parts or breaks. */
const controls = [
  ...'\u0000\u0007\u001b\u007f\u0085\u00a0\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f',
  ...'\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u202f\u2060\u2066\u2067\u2068\u2069\ufeff\ufffc\uffff',
  '\ud800',
  '\udc00',
  '\u{1f468}\u200d\u{1f469}',
  '\u{e0001}',
  '\t\n \r',
]
const scripts =
  'river Ελλάδα ἦν город سلام لا «،٪ ٣٫٥ שָׁלוֹם हिन्दी क्ष สันติภาพ ๆ 和平。「 ゃー 평화 12:00–13:30 ( ) [ % é a\u0301'
const pieces = fc.oneof(
  { arbitrary: fc.constantFrom(...scripts.split(' ')), weight: 6 },
  { arbitrary: fc.constantFrom(...controls), weight: 3 },
  { arbitrary: fc.constant(' '), weight: 4 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 5 }), weight: 1 },
  {
    arbitrary: fc.string({ unit: fc.nat(0xffff).map((n) => String.fromCharCode(n)), maxLength: 4 }),
    weight: 1,
  },
)
/** Letters of scripts without a font, of which no PDF can be made. */
const foreign =
  /(?![\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{sc=Deva}\p{sc=Thai}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])[\p{L}\p{M}\p{N}]/gu
const words = fc.array(pieces, { maxLength: 60 }).map((all) => all.join('').replace(foreign, ''))
const inline: fc.Arbitrary<Inline> = fc.oneof(
  words.map(text),
  words.map(strong),
  words.map(emphasis),
  words.map((one) => link(one, `https://example.org/${one}`)),
  fc.record({
    type: fc.constant('span' as const),
    lang: fc.constantFrom('ar', 'he', 'ja', 'fr'),
    children: words.map((one) => [text(one)]),
  }),
)
const inlines = fc.array(inline, { minLength: 1, maxLength: 5 })
const pack = fc
  .record({
    title: words,
    head: words,
    body: fc.array(inlines, { maxLength: 4 }),
    cells: fc.array(words, { minLength: 4, maxLength: 4 }),
    lang: fc.constantFrom('en', 'ar', 'ja', 'th', 'zz-Qaaa'),
  })
  .map(({ title, head, body, cells, lang }): Pack => {
    const blocks = [
      cover(title),
      heading(1, head),
      ...body.map((one) => prose(paragraph(one))),
      prose(list(body.map((one) => listItem(one)))),
      questions(cells),
      prose(
        table([
          row(
            cells.slice(0, 2).map((one) => cell(one)),
            true,
          ),
          row(cells.slice(2).map((one) => cell(one))),
        ]),
      ),
    ]
    const dir = lang === 'ar' ? 'rtl' : 'ltr'
    return { ...makePack(blocks, { runningHead: title }, { title }), lang, dir, briefLang: lang }
  })

describe('packs of any text', () => {
  test.each(['start', 'justify'] as const)(
    'lines set to %s: a PDF, the same one twice',
    async (align) => {
      const body = { ...theme.styles.body, align, hyphenate: true }
      const own = { ...theme, styles: { ...theme.styles, body } }
      await fc.assert(
        fc.asyncProperty(pack, async (one) => {
          const bytes = await bytesOf(one, own)
          expect(Buffer.compare(bytes, await bytesOf(one, own))).toBe(0)
          expect((await openPdfFile(bytes)).numPages).toBeGreaterThan(0)
        }),
        { numRuns: 25 },
      )
    },
    60_000,
  )

  test('more drawings than a font has codes', async () => {
    // Letters with three marks each, no two alike.
    const marks = [...'\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c']
    const all = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((letter) =>
      marks.flatMap((a) => marks.flatMap((b) => marks.map((c) => letter + a + b + c))),
    )
    const bytes = await bytesOf(makePack([cover('T'), prose(paragraph(all.join(' ')))]))
    const document = await openPdfFile(bytes)
    expect(document.numPages).toBeGreaterThan(10)
    const last = await wordsOf(await document.getPage(document.numPages))
    expect(last.normalize('NFC')).toContain(all.at(-1)?.normalize('NFC'))
  }, 60_000)

  test('words of ten thousand letters, in every place', async () => {
    for (const piece of ['m', 'بيت', 'שָׁ', 'क्षि', 'น้ำ', '水', '😀', '\ud800', '\u2067a']) {
      const long = piece.repeat(10_000 / piece.length)
      const blocks = [
        cover(long.slice(0, 200)),
        heading(1, long.slice(0, 200)),
        prose(paragraph(long)),
        prose(table([row([cell(long), cell('b')])])),
      ]
      const bytes = await bytesOf(makePack(blocks, { runningHead: long }))
      expect((await openPdfFile(bytes)).numPages).toBeGreaterThan(0)
    }
  }, 60_000)
})
