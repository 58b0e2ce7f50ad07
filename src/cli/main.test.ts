import { describe, expect, test } from 'vitest'
import { fakeWorld } from '../testing/fake-world.ts'
import { run } from './main.ts'

const brief = 'Opening dialogue\n\nWhat comes first?\n'

describe('help', () => {
  test.each([[], ['render'], ['inspect'], ['check'], ['templates']])(
    '%s --help ends with an example',
    async (...words) => {
      const world = fakeWorld({})
      expect(await run([...words, '--help'], world)).toBe(0)
      expect(world.out()).toMatch(/Examples?:\n {2}briefpack /)
      expect(world.err()).toBe('')
    },
  )

  test('--version prints the version alone', async () => {
    const world = fakeWorld({})
    expect(await run(['--version'], world)).toBe(0)
    expect(world.out()).toBe('0.0.0-test\n')
  })
})

describe('wrong usage', () => {
  test.each([
    [['a.txt', '--fromat', 'pdf'], /Unknown option '--fromat'.*--format/],
    [['inspect', 'a.txt', '--jsno'], /--json/],
    [['inspct', 'a.txt'], /No command and no file is called inspct.*Did you mean inspect/s],
    [['frobnicate'], /No command and no file is called frobnicate/],
    [['a.txt', '--format', 'pfd'], /Unknown format pfd.*Did you mean pdf/s],
    [['a.txt', '--format'], /argument missing/],
    [['render'], /missing required argument/i],
    [['inspect', 'a.txt', 'b.txt'], /too many arguments/i],
    [['a.txt', '--template', 'moderater'], /No template is called moderater.*Did you mean moderator/s],
    [['a.txt', '--theme', 'clasic'], /No theme is called clasic.*Did you mean classic/s],
    [['a.txt', '--lang', 'no such'], /no such is no language tag/],
    [['a.txt', '--out', '-'], /one file only/],
    [['a.txt', '--out', '-', '--format', 'md', '--template', 'moderator', '--json'], /--json and --out -/],
    [['folder'], /folder is a folder.*Name the files/s],
    [['a.txt', 'folder'], /Name the files/],
  ])('%s', async (argv, message) => {
    const world = fakeWorld({ 'a.txt': brief, 'folder/b.txt': brief })
    expect(await run(argv, world)).toBe(2)
    expect(world.err()).toMatch(message)
    expect(world.out()).toBe('')
    expect([...world.files.keys()]).toEqual(['a.txt', 'folder/b.txt'])
  })

  test('no argument at all prints the help', async () => {
    const world = fakeWorld({})
    expect(await run([], world)).toBe(2)
    expect(world.err()).toContain('briefpack')
  })
})

describe('a fault of ours', () => {
  const broken = (env: Record<string, string>) => ({
    ...fakeWorld({ 'a.txt': brief }, { env }),
    entryAt: () => Promise.reject(new RangeError('words of a brief')),
  })

  test('says so, asks for a report, tells no words of the brief, and exits 70', async () => {
    const world = broken({})
    expect(await run(['a.txt'], world)).toBe(70)
    expect(world.err()).toMatch(/briefpack itself has failed: RangeError.*BP990.*report/s)
    expect(world.err()).not.toContain('words of a brief')
  })

  test('DEBUG prints where', async () => {
    const world = broken({ DEBUG: '1' })
    expect(await run(['a.txt'], world)).toBe(70)
    expect(world.err()).toMatch(/at .*main\.test/)
  })
})
