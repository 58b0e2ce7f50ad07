import { describe, expect, test } from 'vitest'
import { fakeWorld } from '../testing/fake-world.ts'
import { run } from './main.ts'

const brief = [
  'Opening dialogue on harbour fees',
  '',
  '3 June 2031, 10:00-11:30',
  '',
  'Guiding questions',
  '',
  '- What should a port pay for?',
  '- Who decides on exceptions?',
  '',
].join('\n')
const md = ['--format', 'md']

describe('render', () => {
  test('makes a moderator and a participant pack beside the brief, and says what it read', async () => {
    const world = fakeWorld({ 'briefs/a.txt': brief })
    expect(await run(['briefs/a.txt', ...md], world)).toBe(0)
    expect([...world.files.keys()]).toEqual([
      'briefs/a.txt',
      'briefs/packs/a.moderator.md',
      'briefs/packs/a.participant.md',
    ])
    expect(world.out()).toBe('')
    expect(world.err()).toMatch(/briefs\/packs\/a\.moderator\.md\n/)
    expect(world.err()).toMatch(/title +Opening dialogue on harbour fees/)
    expect(world.err()).toMatch(/date +2031-06-03/)
    expect(world.err()).toMatch(/time +10:00–11:30/)
    expect(world.err()).toMatch(/place +not found/)
    expect(world.err()).toMatch(/2 questions/)
  })

  test('all formats of one template', async () => {
    const world = fakeWorld({ 'a.txt': brief })
    expect(await run(['a.txt', '--template', 'moderator', '--out', 'made'], world)).toBe(0)
    expect([...world.files.keys()].slice(1)).toEqual([
      'made/a.moderator.pdf',
      'made/a.moderator.docx',
      'made/a.moderator.md',
    ])
  })

  test('on a slow disk, too, briefs are written in order, and what fails is told of its own brief', async () => {
    const world = fakeWorld({ 'a.txt': brief, 'b.txt': brief, 'c.txt': brief })
    const write = world.writeFile
    const begun: string[] = []
    world.writeFile = async (path, bytes) => {
      begun.push(path)
      await new Promise((resolve) => setTimeout(resolve, 20))
      if (path.includes('a.')) throw Object.assign(new Error('no room'), { code: 'ENOSPC' })
      await write(path, bytes)
    }
    const options = [...md, '-t', 'moderator', '-o', 'made', '--json']
    expect(await run(['a.txt', 'b.txt', 'c.txt', ...options], world)).toBe(4)
    expect(begun).toEqual(['made/a.moderator.md', 'made/b.moderator.md', 'made/c.moderator.md'])
    const { briefs, diagnostics } = JSON.parse(world.out())
    expect(briefs.map((one: { exitCode: number }) => one.exitCode)).toEqual([3, 0, 0])
    const unwritten = diagnostics.filter((one: { code: string }) => one.code === 'BP107')
    expect(unwritten.map((one: { path: string }) => one.path)).toEqual(['a.txt'])
    expect([...world.files.keys()].slice(3)).toEqual(['made/b.moderator.md', 'made/c.moderator.md'])
  })

  test('another language is in the name', async () => {
    const world = fakeWorld({ 'a.txt': brief })
    await run(['a.txt', ...md, '--lang', 'fr', '-t', 'moderator', '-o', 'made'], world)
    expect([...world.files.keys()]).toContain('made/a.moderator.fr.md')
  })

  test('a pack among briefs is skipped, and read where it is named alone', async () => {
    const world = fakeWorld({ 'a.txt': brief })
    await run(['a.txt', '--format', 'md', '--out', '.'], world)
    const made = [...world.files.keys()].length
    expect(await run(['a.txt', 'a.moderator.md', '--format', 'md', '--out', '.'], world)).toBe(0)
    expect(world.err()).toMatch(/Skipped a\.moderator\.md/)
    expect([...world.files.keys()]).toHaveLength(made)
    expect(await run(['a.moderator.md', '--format', 'md', '--out', 'again'], world)).toBe(0)
    expect(world.files.has('again/a.moderator.moderator.md')).toBe(true)
  })

  test('stdin to stdout', async () => {
    const world = fakeWorld({}, { stdin: brief })
    expect(await run(['-', ...md, '-t', 'participant', '-o', '-', '-q'], world)).toBe(0)
    expect(world.out()).toContain('What should a port pay for?')
    expect(world.err()).toBe('')
    expect(world.files.size).toBe(0)
  })

  test('stdin to files is called brief', async () => {
    const world = fakeWorld({}, { stdin: brief })
    expect(await run(['-', ...md], world)).toBe(0)
    expect([...world.files.keys()]).toEqual(['packs/brief.moderator.md', 'packs/brief.participant.md'])
  })

  test('--json tells it to programs', async () => {
    const world = fakeWorld({ 'a.txt': brief })
    expect(await run(['a.txt', ...md, '--json'], world)).toBe(0)
    const told = JSON.parse(world.out())
    expect(told.schema).toBe('briefpack/render@1')
    expect(told.files[0]).toMatchObject({
      path: 'packs/a.moderator.md',
      brief: 'a.txt',
      template: 'moderator',
      audience: 'moderator',
      format: 'md',
      language: 'en',
      size: world.files.get('packs/a.moderator.md')?.byteLength,
    })
    expect(told.briefs[0].read).toMatchObject({ date: '2031-06-03', start: '10:00', questions: 2 })
    expect(Array.isArray(told.diagnostics)).toBe(true)
    expect(world.err()).toBe('')
  })

  test('two briefs whose packs would have one name: nothing is written', async () => {
    const world = fakeWorld({ 'a.txt': brief, 'a.md': brief })
    expect(await run(['a.txt', 'a.md', ...md], world)).toBe(2)
    expect(world.err()).toMatch(/Two packs would be written to packs\/a\.moderator\.md/)
    expect(world.files.size).toBe(2)
  })
})

describe('bad input', () => {
  test.each([
    ['is not there', {}, {}, 3, 'BP101'],
    ['can not be read', { 'a.txt': brief }, { 'a.txt': 'EACCES' }, 3, 'BP102'],
    ['can not be written', { 'a.txt': brief }, { packs: 'EROFS' }, 3, 'BP107'],
    ['is empty', { 'a.txt': '' }, {}, 1, 'BP103'],
    ['is binary', { 'a.txt': new Uint8Array([0x89, 0, 1, 2, 3, 0, 0, 4, 0xff]) }, {}, 1, 'BP104'],
    ['is too large', { 'a.txt': 'word '.repeat(4_000_000) }, {}, 1, 'BP105'],
    ['has one endless line', { 'a.txt': 'a'.repeat(9_999_999) }, {}, 1, 'BP109'],
    ['has a mark that names nobody', { 'a.txt': `${brief}\nSecret [moderater only]\n` }, {}, 1, 'BP3'],
  ] as const)('a brief that %s', async (_, files, refuses, code, message) => {
    const world = fakeWorld(files as Record<string, string>, { refuses })
    expect(await run(['a.txt', ...md], world)).toBe(code)
    expect(world.err()).toContain(message)
    expect(world.err()).not.toContain('/some/machine')
    expect([...world.files.keys()]).toEqual(Object.keys(files))
  })

  test('a Word file is read as one', async () => {
    const world = fakeWorld({ 'a.docx': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]) })
    expect(await run(['a.docx'], world)).toBe(1)
    expect(world.err()).toContain('BP113')
  })

  test('no line is shown of a brief with a wrong mark', async () => {
    const world = fakeWorld({ 'a.txt': `${brief}\nThe zeppelin lands at noon [moderater only]\n` })
    await run(['a.txt', ...md], world)
    expect(world.err()).not.toContain('zeppelin')
  })

  test.each([
    ['no title', '- What now?\n- And then?\n'],
    ['only a title', 'A title\n'],
  ])('a brief with %s still makes its packs', async (_, text) => {
    const world = fakeWorld({ 'a.txt': text })
    expect(await run(['a.txt', ...md, '--strict'], world)).toBe(0)
    expect(world.files.size).toBe(3)
  })

  test('of several briefs the good ones are made, the bad ones listed', async () => {
    const world = fakeWorld({ 'good.txt': brief, 'bad.txt': '' })
    expect(await run(['good.txt', 'bad.txt', 'gone.txt', ...md], world)).toBe(4)
    expect([...world.files.keys()]).toContain('packs/good.moderator.md')
    expect(world.err()).toMatch(/2 of 3 briefs:\n {2}bad\.txt\n {2}gone\.txt\n/)
  })

  test('several that all fail', async () => {
    expect(await run(['bad.txt', 'worse.txt', ...md], fakeWorld({ 'bad.txt': '', 'worse.txt': '' }))).toBe(1)
    expect(await run(['bad.txt', 'gone.txt', ...md], fakeWorld({ 'bad.txt': '' }))).toBe(3)
  })

  test('--strict makes the packs, and ends with 1 for a warning', async () => {
    const latin1 = Uint8Array.from(Buffer.from(brief.replace('Opening', 'Séance'), 'latin1'))
    expect(await run(['a.txt', ...md], fakeWorld({ 'a.txt': latin1 }))).toBe(0)
    const world = fakeWorld({ 'a.txt': latin1 })
    expect(await run(['a.txt', ...md, '--strict'], world)).toBe(1)
    expect(world.files.size).toBe(3)
  })

  test('a script that no font is there for: the other formats are made', async () => {
    const world = fakeWorld({ 'a.txt': 'উদ্বোধনী অধিবেশন\n\nঅগ্রাধিকার কী?\n' })
    expect(await run(['a.txt', '-t', 'moderator'], world)).toBe(1)
    expect([...world.files.keys()].slice(1)).toEqual(['packs/a.moderator.docx', 'packs/a.moderator.md'])
    expect(world.err()).toContain('packs/a.moderator.docx')
    expect(world.err()).toContain('@expo-google-fonts/noto-sans-bengali')
  })
})

describe('restricted facts', () => {
  test('are not in the summary', async () => {
    const world = fakeWorld({ 'a.txt': `${brief}\nVenue: Zeppelin hall [moderator only]\n` })
    await run(['a.txt', ...md], world)
    expect(world.err()).not.toContain('Zeppelin')
  })
})

describe('packs', () => {
  test('a pack that is named renders for its own audience', async () => {
    const world = fakeWorld({ 'a.txt': brief })
    await run(['a.txt', ...md], world)
    expect(await run(['packs/a.participant.md', ...md, '-o', 'again'], world)).toBe(0)
    expect([...world.files.keys()].filter((path) => path.startsWith('again'))).toEqual([
      'again/a.participant.participant.md',
    ])
    expect(await run(['packs/a.participant.md', ...md, '-o', 'wrong', '-t', 'moderator'], world)).toBe(1)
    expect([...world.files.keys()].filter((path) => path.startsWith('wrong'))).toEqual([])
  })

  test('a pattern that Windows leaves to us skips packs and temporary files', async () => {
    const world = fakeWorld({ 'in/a.md': brief, 'in/~$b.md': 'x' }, { platform: 'win32' })
    await run(['in/a.md', ...md, '-o', 'in'], world)
    expect(await run(['in/*.md', ...md, '-o', 'out'], world)).toBe(0)
    expect(world.err()).toMatch(/Skipped in\/a\.moderator\.md: it is a pack/)
    expect(world.err()).toMatch(/Skipped in\/~\$b\.md/)
    expect([...world.files.keys()].filter((path) => path.startsWith('out'))).toHaveLength(2)
  })

  test('a pattern that nothing matches', async () => {
    expect(await run(['*.txt'], fakeWorld({ 'a.md': brief }, { platform: 'win32' }))).toBe(2)
  })
})
