// Pictures from the brief's folder to the pages of all formats: shown, described, and kept from those they are not for.
import { expect, test } from 'vitest'
import { convert, type Source } from './convert.ts'
import { briefToJson } from './model/brief-json.ts'
import { inflatePdf } from './testing/inflate-pdf.ts'
import { makeJpeg, makePng } from './testing/make-images.ts'
import { shadowPdf } from './testing/shadow-pdf.ts'
import { unzip } from './testing/unzip.ts'

const plain = makePng({ width: 40, height: 30, pixel: (x, y) => [x, y, 9] })
const files: Record<string, Uint8Array> = {
  'plain.png': plain,
  'glass.png': makePng({ width: 40, height: 30, type: 6, pixel: (x) => [1, 2, 3, x] }),
  'secret.png': makePng({ width: 50, height: 30, pixel: () => [7, 7, 7] }),
  'wide.jpg': makeJpeg({ width: 4000, height: 90 }),
  'high.jpg': makeJpeg({ width: 90, height: 4000 }),
  'turned.jpg': makeJpeg({ width: 80, height: 40, orientation: 6 }),
}

function sourceOf(lines: string[]): Source {
  const text = ['---', 'lang: en', '---', '# Bathing in the bay', '', '## Background', '', ...lines, ''].join(
    '\n\n',
  )
  return {
    path: 'brief.md',
    bytes: new TextEncoder().encode(text.replace('---\n\nlang: en\n\n---', '---\nlang: en\n---')),
    readAsset: async (path) => files[path] ?? 'missing',
  }
}

async function packs(lines: string[], formats: ('pdf' | 'docx' | 'md')[], templates = ['participant']) {
  const { brief, files: made, diagnostics } = await convert(sourceOf(lines), { templates, formats })
  const bytes = (format: string) => made.find((one) => one.format === format)?.bytes ?? new Uint8Array()
  return {
    brief,
    bytes,
    text: (format: string) => inflatePdf(bytes(format)),
    diagnostics,
  }
}

const count = (text: string, part: string) => text.split(part).length - 1
const boxes = (pdf: string) =>
  [...pdf.matchAll(/\/BBox \[([\d. ]+)\]/g)].map(([, box = '']) => {
    const [x = 0, y = 0, right = 0, top = 0] = box.split(' ').map(Number)
    return { x, width: right - x, height: top - y }
  })

test('PDF: a figure with its description, one object however often shown, alpha as a mask', async () => {
  const lines = ['![The bay](plain.png)', '![The bay again](./plain.png)', '![Glass](glass.png)']
  const { bytes, text } = await packs(lines, ['pdf'])
  const shadow = await shadowPdf(bytes('pdf'))
  expect(shadow).toMatch(
    / {4}Sect\n {6}H2\n.*\n {6}Figure alt="The bay"\n {6}Figure alt="The bay again"\n {6}Figure alt="Glass"/,
  )
  expect(count(text('pdf'), '/Subtype /Image')).toBe(3)
  expect(count(text('pdf'), '/SMask')).toBe(1)
  expect(boxes(text('pdf'))).toMatchObject([
    { width: expect.closeTo(30, 1), height: expect.closeTo(22.5, 1) },
    { width: expect.closeTo(30, 1) },
    { width: expect.closeTo(30, 1) },
  ])
})

test('PDF: a picture is no wider than its column, no higher than the page, and turned as it was taken', async () => {
  const { text } = await packs(['![Wide](wide.jpg)', '![High](high.jpg)', '![Turned](turned.jpg)'], ['pdf'])
  const [wide, high, turned] = boxes(text('pdf'))
  expect(wide?.width).toBeLessThan(500)
  expect(wide?.width).toBeGreaterThan(400)
  expect(high?.height).toBeLessThan(600)
  expect(high?.height).toBeGreaterThan(400)
  expect(turned).toMatchObject({ width: expect.closeTo(30, 1), height: expect.closeTo(60, 1) })
})

test('PDF: decoration has no place in the tree, a missing picture has one with its words to be seen', async () => {
  const { bytes, text } = await packs(
    ['![decorative](plain.png)', 'Words.', '![A lost map](none.png)'],
    ['pdf'],
  )
  const shadow = await shadowPdf(bytes('pdf'))
  expect(count(text('pdf'), '/Subtype /Image')).toBe(1)
  expect(count(shadow, 'Figure')).toBe(1)
  expect(shadow).toMatch(/Figure alt="A lost map"\n +"A lost map"/)
})

test('PDF: an icon stands among words, a picture between them, in a link as the link', async () => {
  const { bytes } = await packs(
    ['One ![two](plain.png) three.', '[![four](plain.png)](https://e.example/)'],
    ['pdf'],
  )
  expect(await shadowPdf(bytes('pdf'))).toMatch(
    /P\n +"One"\n +Figure alt="two"\n +"three\."\n +Figure alt="four"\n +Link/,
  )
})

test('what nobody described says so in the language of the pack', async () => {
  const words = {
    en: 'Image without description',
    fr: 'Image sans description',
    es: 'Imagen sin descripción',
  }
  for (const [lang, alt] of Object.entries(words)) {
    const { files: made } = await convert(sourceOf(['![](plain.png)']), { templates: ['participant'], lang })
    for (const { format, bytes } of made) {
      const text =
        format === 'docx' ? Buffer.from(unzip(bytes).get('word/document.xml') ?? []).toString() : ''
      if (format === 'docx') expect(text).toContain(`descr="${alt}"`)
      if (format === 'md') expect(new TextDecoder().decode(bytes)).toContain(`![${alt}](plain.png)`)
      if (format === 'pdf') expect(await shadowPdf(bytes)).toContain(`alt="${alt}"`)
    }
  }
})

test('Word: the same picture is one part, with its description, or marked as decoration', async () => {
  const lines = ['![The bay](plain.png)', 'And again ![the bay](plain.png).', '<img src="glass.png" alt="">']
  const { bytes } = await packs(lines, ['docx'])
  const parts = unzip(bytes('docx'))
  const media = [...parts.keys()].filter((name) => name.startsWith('word/media/'))
  expect(media).toHaveLength(2)
  expect(media.some((name) => Buffer.compare(parts.get(name) ?? Buffer.alloc(0), plain) === 0)).toBe(true)
  const xml = Buffer.from(parts.get('word/document.xml') ?? []).toString()
  expect([...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2', '3'])
  expect(xml).toContain('descr="The bay"')
  expect(xml).toMatch(/decorative [^>]*val="1"/)
})

test('a picture for some never reaches the packs of others, nor does its name', async () => {
  const lines = ['![The bay](plain.png)', '![Where it leaks](secret.png) [moderator only]']
  const { brief, bytes, text } = await packs(lines, ['pdf', 'docx', 'md'])
  expect(brief?.assets.map(({ name }) => name)).toEqual(['plain.png', 'secret.png'])
  expect(count(text('pdf'), '/Subtype /Image')).toBe(1)
  expect([...unzip(bytes('docx')).keys()].filter((name) => name.includes('media'))).toHaveLength(1)
  expect(text('md')).not.toContain('secret')
  expect((await packs(lines, ['pdf'], ['moderator'])).text('pdf').split('/Subtype /Image')).toHaveLength(3)
})

test('the model lists its pictures without their bytes', async () => {
  const source = sourceOf(['![The bay](plain.png)'])
  const { brief } = await packs(['![The bay](plain.png)'], ['md'])
  const json = brief && briefToJson(brief, { ...source, format: 'markdown' })
  expect(json?.assets).toEqual([
    { name: 'plain.png', type: 'png', width: 40, height: 30, bytes: plain.byteLength },
  ])
})

test('pictures give the same bytes twice', async () => {
  const lines = ['![The bay](plain.png)', '![Glass](glass.png)', '![Wide](wide.jpg)']
  const [first, second] = [await packs(lines, ['pdf', 'docx']), await packs(lines, ['pdf', 'docx'])]
  for (const format of ['pdf', 'docx'])
    expect(Buffer.compare(first.bytes(format), second.bytes(format))).toBe(0)
})

test('words in another language keep it', async () => {
  const lines = [
    'They call it <span lang="fr">la baie</span>, in <i lang="la">mare nostrum</i>.',
    '<p lang="es">Todo en español.</p>',
  ]
  const { bytes, text } = await packs(lines, ['pdf', 'docx', 'md'])
  expect(await shadowPdf(bytes('pdf'))).toMatch(
    /Span lang=fr\n +"la baie"\n +", in"\n +Span lang=la\n +"mare nostrum"/,
  )
  expect(await shadowPdf(bytes('pdf'))).toMatch(/P lang=es\n +"Todo en español\."/)
  const xml = Buffer.from(unzip(bytes('docx')).get('word/document.xml') ?? []).toString()
  expect(xml).toMatch(/<w:lang w:val="fr"\/><\/w:rPr><w:t[^>]*>la baie</)
  expect(xml).toMatch(/<w:lang w:val="la"\/>.*?mare nostrum</)
  expect(text('md')).toContain('<span lang="fr">la baie</span>, in <span lang="la">*mare nostrum*</span>.')
})

test('a picture without words is in every pack, wherever it stands', async () => {
  const picture = '![](plain.png)'
  const lines = [
    picture,
    '<img src="plain.png" alt="">',
    `- ${picture}`,
    `> ${picture}`,
    '| a |\n|---|\n| ![](plain.png) |',
    'A note.[^1]',
    ...['Speakers', 'Agenda', 'Guiding questions', 'Documents'].flatMap((name) => [
      `## ${name}`,
      picture,
      `- ${picture}`,
    ]),
    `## ${picture} A heading`,
    `1. ${picture} Who pays for the bay?`,
    `2. Who swims in the bay? ${picture}`,
    `[^1]: ${picture}`,
  ]
  const count = lines.join(' ').split('plain.png').length - 1
  const { text, bytes } = await packs(lines, ['pdf', 'docx', 'md'], ['moderator'])
  expect(text('md').split('plain.png')).toHaveLength(count + 1)
  const word = unzip(bytes('docx'))
  const xml = ['document', 'footnotes']
    .map((name) => Buffer.from(word.get(`word/${name}.xml`) ?? []).toString())
    .join('')
  expect(xml.split('<wp:docPr ')).toHaveLength(count + 1)
  expect((await shadowPdf(bytes('pdf'))).split('Figure').length - 1).toBe(count - 1)
})
