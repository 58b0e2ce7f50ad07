import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fakeWorld } from '../testing/fake-world.ts'
import { makePng } from '../testing/make-images.ts'
import { assetReader } from './asset-reader.ts'
import { realWorld } from './real-world.ts'
import { renderBriefs } from './render-briefs.ts'

const png = makePng({ width: 9, height: 9 })

test('only files of the folder are read, and none that is too large', async () => {
  const files = {
    'talks/brief.md': '',
    'talks/a.png': png,
    'secret.png': png,
    'talks/more/b.png': png,
    'talks/c.png': png,
  }
  const world = fakeWorld(files, {
    links: { 'talks/out.png': 'secret.png', 'talks/in.png': 'talks/a.png' },
    refuses: { 'talks/c.png': 'EACCES' },
  })
  const read = assetReader('talks/brief.md', world)
  expect(await read('a.png', 1000)).toEqual(png)
  expect(await read('more/b.png', 1000)).toEqual(png)
  expect(await read('in.png', 1000)).toEqual(png)
  expect(await read('out.png', 1000)).toBe('outside')
  expect(await read('none.png', 1000)).toBe('missing')
  expect(await read('more', 1000)).toBe('unreadable')
  expect(await read('c.png', 1000)).toBe('unreadable')
  expect(await read('a.png', png.length - 1)).toBe('tooLarge')
})

test('links of a real folder lead nowhere but into it', async () => {
  const root = mkdtempSync(join(tmpdir(), 'briefpack-assets-'))
  try {
    mkdirSync(join(root, 'talks'))
    writeFileSync(join(root, 'secret.png'), png)
    writeFileSync(join(root, 'talks', 'a.png'), png)
    symlinkSync(join(root, 'secret.png'), join(root, 'talks', 'out.png'))
    symlinkSync('..', join(root, 'talks', 'up'))
    symlinkSync('a.png', join(root, 'talks', 'in.png'))
    const read = assetReader(join(root, 'talks', 'brief.md'), realWorld())
    expect(await read('in.png', 1000)).toEqual(Buffer.from(png))
    expect(await read('out.png', 1000)).toBe('outside')
    expect(await read('up/secret.png', 1000)).toBe('outside')
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
})

test('an image without description is a warning, and an error where all must be well', async () => {
  const brief = '# Bathing in the bay\n\nDate: 14 June 2031\n\nWords come first.\n\n![](a.png)\n'
  const world = fakeWorld({ 'brief.md': brief, 'a.png': png })
  expect(await renderBriefs(['brief.md'], { format: ['md'] }, world)).toBe(0)
  expect(world.err()).toContain('brief.md:7:1 warning')
  expect(world.err()).toContain('BP216')
  expect(
    await renderBriefs(
      ['brief.md'],
      { format: ['md'], strict: true },
      fakeWorld({ 'brief.md': brief, 'a.png': png }),
    ),
  ).toBe(1)
})

test('what is read from standard input stands beside nothing', async () => {
  const world = fakeWorld({ 'a.png': png }, { stdin: '# A talk\n\n![A plan](a.png)\n' })
  await renderBriefs(['-'], { format: ['md'] }, world)
  expect(world.err()).toContain('BP217')
})
