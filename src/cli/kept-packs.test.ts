import { describe, expect, test } from 'vitest'
import { comparePack } from '../opc/compare-pack.ts'
import { type FakeOptions, fakeWorld } from '../testing/fake-world.ts'
import { run } from './main.ts'

const brief = 'Opening dialogue on harbour fees\n\n3 June 2031, 10:00-11:30\n\nWho pays?\n'
const docx = 'packs/a.moderator.docx'
const args = ['a.txt', '-t', 'moderator', '-f', 'docx,md']
const edited = Buffer.from('edited in Word')

/** A folder with a brief and its packs, made by an earlier run; then changed. */
async function madeFolder(changes: Record<string, string | Uint8Array> = {}, options: FakeOptions = {}) {
  const first = fakeWorld({ 'a.txt': brief })
  expect(await run(args, first)).toBe(0)
  return fakeWorld({ ...Object.fromEntries(first.files), ...changes }, options)
}

/** The document with a byte in the checksum of its directory changed: a document of ours, and another. */
function changed(bytes: Uint8Array | undefined): Uint8Array {
  const copy = Buffer.from(bytes ?? [])
  const at = copy.lastIndexOf('word/styles.xml') - 46 + 16
  copy.writeUInt32LE((copy.readUInt32LE(at) ^ 1) >>> 0, at)
  expect(comparePack(copy)).toBe('changed')
  return copy
}

describe('a document that is as we wrote it', () => {
  test('is replaced when the brief has changed', async () => {
    const world = await madeFolder({ 'a.txt': brief.replace('Who pays?', 'Who pays what?') })
    const before = world.files.get(docx)
    expect(await run(args, world)).toBe(0)
    expect(world.files.get(docx)).not.toEqual(before)
    expect(comparePack(world.files.get(docx) ?? new Uint8Array())).toBe('unchanged')
    expect([...world.files.keys()]).toEqual(['a.txt', docx, 'packs/a.moderator.md'])
  })

  test('is not written again when nothing has changed, even while Word has it open', async () => {
    const world = await madeFolder({}, { open: { [docx]: 'EBUSY' } })
    const before = world.files.get(docx)
    expect(await run(args, world)).toBe(0)
    expect(world.files.get(docx)).toBe(before)
  })
})

describe('a document that is not as we wrote it', () => {
  test('is kept and named, the others are made: exit 4', async () => {
    const work = changed((await madeFolder()).files.get(docx))
    const world = await madeFolder({ [docx]: work, 'packs/a.moderator.md': 'old' })
    expect(await run(args, world)).toBe(4)
    expect(world.files.get(docx)).toEqual(work)
    expect(Buffer.from(world.files.get('packs/a.moderator.md') ?? []).toString()).toContain('Who pays?')
    expect(world.err()).toMatch(/Kept packs\/a\.moderator\.docx: it was changed since it was made.*BP123/)
    expect(world.err()).toMatch(/^packs\/a\.moderator\.docx kept as it was$/m)
  })

  test('is kept when we never wrote it, and when it can not be read', async () => {
    const world = await madeFolder({ [docx]: edited })
    expect(await run(args, world)).toBe(4)
    expect(world.files.get(docx)).toEqual(edited)
    expect(world.err()).toMatch(/BP124/)
    const closed = await madeFolder({ [docx]: edited }, { refuses: { [docx]: 'EACCES' } })
    expect(await run(args, closed)).toBe(4)
    expect(closed.err()).toMatch(/BP124/)
  })

  test('is told to other programs', async () => {
    const world = await madeFolder({ [docx]: edited })
    expect(await run([...args, '--json'], world)).toBe(4)
    const { files, kept, briefs, diagnostics } = JSON.parse(world.out())
    expect(files.map((one: { path: string }) => one.path)).toEqual(['packs/a.moderator.md'])
    expect(kept).toEqual([
      { path: docx, brief: 'a.txt', template: 'moderator', format: 'docx', because: 'foreign' },
    ])
    expect(briefs[0].exitCode).toBe(4)
    expect(diagnostics.map((one: { code: string }) => one.code)).toContain('BP124')
  })

  test('exit 4, also where it was the only pack', async () => {
    const world = await madeFolder({ [docx]: edited, 'b.txt': brief })
    expect(await run(['a.txt', '-t', 'moderator', '-f', 'docx'], world)).toBe(4)
    expect(await run(['a.txt', 'b.txt', '-t', 'moderator', '-f', 'docx', '-o', 'packs'], world)).toBe(4)
    expect(world.files.has('packs/b.moderator.docx')).toBe(true)
  })

  test('is no matter where the pack goes to stdout, nor for other formats', async () => {
    const world = await madeFolder({ [docx]: edited })
    expect(await run(['a.txt', '-t', 'moderator', '-f', 'docx', '-o', '-'], world)).toBe(0)
    expect(await run(['a.txt', '-t', 'moderator', '-f', 'md'], world)).toBe(0)
  })
})

describe('--force', () => {
  test('moves it aside under a name that is free, and writes the pack', async () => {
    const world = await madeFolder({ [docx]: edited, 'packs/a.moderator (edited).docx': 'older work' })
    expect(await run([...args, '--force'], world)).toBe(0)
    expect(world.files.get('packs/a.moderator (edited 2).docx')).toEqual(edited)
    expect(Buffer.from(world.files.get('packs/a.moderator (edited).docx') ?? []).toString()).toBe(
      'older work',
    )
    expect(comparePack(world.files.get(docx) ?? new Uint8Array())).toBe('unchanged')
    expect(world.err()).toMatch(/Moved what stood at packs\/a\.moderator\.docx to .*\(edited 2\)\.docx/)
  })

  test('moves nothing that is as we wrote it', async () => {
    const world = await madeFolder({ 'a.txt': `${brief}\nMore.\n` })
    expect(await run([...args, '--force'], world)).toBe(0)
    expect([...world.files.keys()].filter((name) => name.includes('(edited'))).toEqual([])
  })

  test('takes the next name when another program was faster', async () => {
    const world = await madeFolder({ [docx]: edited })
    const { moveFile } = world
    world.moveFile = async (from, to) => {
      if (!to.includes(' 2)')) world.files.set(to, Buffer.from('just written'))
      await moveFile(from, to)
    }
    expect(await run([...args, '--force'], world)).toBe(0)
    expect(world.files.get('packs/a.moderator (edited 2).docx')).toEqual(edited)
  })

  test('names the moved file when writing then fails', async () => {
    const world = await madeFolder({ [docx]: edited })
    world.writeFile = async () => {
      throw Object.assign(new Error('no room'), { code: 'ENOSPC' })
    }
    expect(await run([...args, '--force', '--quiet'], world)).toBe(3)
    expect(world.files.get('packs/a.moderator (edited).docx')).toEqual(edited)
    expect(world.err()).toMatch(/to packs\/a\.moderator \(edited\)\.docx, but the new pack was not written/)
    expect(world.err()).toMatch(/the disk is full/)
  })
})

describe('a file that another program holds open', () => {
  test.each(['EBUSY', 'EPERM', 'EACCES'])('is named, the others are made: %s', async (code) => {
    const options = { open: { [docx]: code } }
    const world = await madeFolder({ 'a.txt': `${brief}\nMore.\n` }, options)
    const before = world.files.get(docx)
    expect(await run(args, world)).toBe(4)
    expect(world.files.get(docx)).toBe(before)
    expect(Buffer.from(world.files.get('packs/a.moderator.md') ?? []).toString()).toContain('More.')
    expect(world.err()).toMatch(/Close packs\/a\.moderator\.docx and run again/)
  })

  test('and a PDF likewise; --force changes nothing in that', async () => {
    const world = fakeWorld(
      { 'a.txt': brief, 'packs/a.moderator.pdf': 'old', [docx]: edited },
      { open: { 'packs/a.moderator.pdf': 'EPERM', [docx]: 'EBUSY' } },
    )
    expect(await run(['a.txt', '-t', 'moderator', '--force', '--json'], world)).toBe(4)
    const { files, kept } = JSON.parse(world.out())
    expect(kept.map((one: { format: string; because: string }) => [one.format, one.because])).toEqual([
      ['pdf', 'open'],
      ['docx', 'open'],
    ])
    expect(files).toHaveLength(1)
    expect(world.files.get(docx)).toEqual(edited)
  })

  test('a folder that refuses is another thing: exit 3', async () => {
    const world = fakeWorld({ 'a.txt': brief }, { refuses: { packs: 'EACCES' } })
    expect(await run(args, world)).toBe(3)
    expect(world.err()).toMatch(/BP107/)
  })
})

test('temporary files of Word are no briefs, however they are named, and no matter among packs', async () => {
  const files = { 'a.txt': brief, '~$a.docx': 'owner', 'packs/~$moderator.docx': 'owner' }
  const world = fakeWorld(files, { platform: 'win32' })
  expect(await run([...args, '~$a.docx'], world)).toBe(0)
  expect(await run(['*a.*', '-t', 'moderator', '-f', 'md'], world)).toBe(0)
  expect(await run(['~$a.docx'], world)).toBe(0)
  expect(world.err().match(/Skipped ~\$a\.docx/g)).toHaveLength(3)
  expect(Buffer.from(world.files.get('packs/~$moderator.docx') ?? []).toString()).toBe('owner')
})
