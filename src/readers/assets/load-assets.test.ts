import { expect, test } from 'vitest'
import { DiagnosticList } from '../../diagnostics/report.ts'
import type { Image } from '../../model/inline.ts'
import { makeJpeg, makePng } from '../../testing/make-images.ts'
import { loadAssets } from './load-assets.ts'
import type { AssetRefusal } from './read-asset.ts'

const place = { line: 3, column: 5, endLine: 3, endColumn: 20 }
const image = (url: string, more: Partial<Image> = {}): Image => ({
  type: 'image',
  url,
  alt: 'A plan',
  place,
  ...more,
})
const seen = (url: string, more: Partial<Image> = {}) => ({ image: image(url, more), restricted: false })
const png = makePng({ width: 96, height: 48 })

/** Loads pictures from files; what was read, what was said. */
async function load(
  wanted: ReturnType<typeof seen>[],
  files: Record<string, Uint8Array | AssetRefusal> | null,
) {
  const list = new DiagnosticList('brief.md')
  const read: string[] = []
  const readAsset = async (path: string) => {
    read.push(path)
    return files?.[path] ?? ('missing' as const)
  }
  const assets = await loadAssets(wanted, files && readAsset, list.report)
  return { assets, read, said: list.all.map((one) => one.name), messages: list.all }
}

test('a picture has its natural size, 96 pixels an inch where it says none', async () => {
  const files = {
    'a.png': png,
    'b.jpg': makeJpeg({ width: 200, height: 100, density: [1, 100, 100], orientation: 6 }),
  }
  const { assets, said } = await load([seen('a.png'), seen('b.jpg')], files)
  expect(said).toEqual([])
  expect(assets).toMatchObject([
    { name: 'a.png', type: 'png', width: 96, height: 48, size: { width: 72, height: 36 }, orientation: 1 },
    {
      name: 'b.jpg',
      type: 'jpeg',
      width: 100,
      height: 200,
      size: { width: 72, height: 144 },
      orientation: 6,
    },
  ])
})

test('a file is read once, however it is spelt', async () => {
  const { assets, read } = await load([seen('a.png'), seen('./a.png'), seen('a.png')], { 'a.png': png })
  expect(read).toEqual(['a.png'])
  expect(assets.map(({ name }) => name)).toEqual(['a.png', './a.png'])
  expect(assets[0]?.bytes).toBe(assets[1]?.bytes)
})

test.each([
  ['https://e.example/a.png', 'image-remote'],
  ['../a.png', 'image-outside'],
  ['data:image/png;base64,AAAA', 'image-in-address'],
  ['none.png', 'image-missing'],
  ['link.png', 'image-outside'],
  ['locked.png', 'image-unreadable'],
  ['heavy.png', 'image-too-large'],
  ['vast.png', 'image-too-large'],
  ['long.png', 'image-too-large'],
  ['cut.png', 'image-broken'],
  ['words.png', 'image-broken'],
  ['press.jpg', 'image-cmyk'],
] as const)('%s is reported with its place: %s', async (url, name) => {
  const files = {
    'link.png': 'outside',
    'locked.png': 'unreadable',
    'heavy.png': 'tooLarge',
    'vast.png': makePng({ width: 10_000, height: 5_001, data: new Uint8Array(9) }),
    'long.png': makePng({ width: 65_501, height: 1, data: new Uint8Array(9) }),
    'cut.png': png.slice(0, -20),
    'words.png': Buffer.from('These are words, whatever their name says.'),
    'press.jpg': makeJpeg({ width: 4, height: 3, components: 4 }),
  } as const
  const { assets, messages } = await load([seen(url)], files)
  expect(assets).toEqual([])
  expect(messages).toMatchObject([{ name, severity: 'warning', place }])
})

test('a reader that gives more than it was asked for is not believed', async () => {
  const { said } = await load([seen('a.png')], { 'a.png': new Uint8Array(21 * 1024 * 1024) })
  expect(said).toEqual(['image-too-large'])
})

test('all pictures of a brief together have a limit', async () => {
  const heavy = Buffer.concat([png, Buffer.alloc(19 * 1024 * 1024)])
  const names = Array.from({ length: 7 }, (_, i) => `${i}.png`)
  const { assets, said } = await load(
    names.map((name) => seen(name)),
    Object.fromEntries(names.map((name) => [name, heavy])),
  )
  expect([assets.length, said]).toEqual([5, ['image-too-large', 'image-too-large']])
})

test('what nobody described is told, what is decoration is not', async () => {
  const { said } = await load([seen('a.png', { alt: '' }), seen('a.png', { alt: '', decorative: true })], {
    'a.png': png,
  })
  expect(said).toEqual(['image-without-description'])
})

test('a brief without a folder shows none', async () => {
  expect((await load([seen('a.png')], null)).said).toEqual(['image-not-available'])
})

test('of a restricted picture not even the name is told', async () => {
  const { messages } = await load([{ image: image('secret-plan.png', { alt: '' }), restricted: true }], {})
  expect(messages.map(({ name }) => name)).toEqual(['image-missing', 'image-without-description'])
  expect(JSON.stringify(messages)).not.toContain('secret')
})
